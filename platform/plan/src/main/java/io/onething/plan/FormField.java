package io.onething.plan;

import java.util.List;
import java.util.Map;

/**
 * A field of the one form.
 *
 * @param code code of the field
 * @param nameZh label in Chinese
 * @param nameEn label in English
 * @param schema JSON Schema 2020-12 of its value
 * @param owner code of the first item that asks for it, or {@link #APPLICANT} for the applicant's own fields
 * @param usedBy codes of all items that it is carried to
 * @param required whether it must be filled before the form is submitted
 * @param personal whether its value is personal information
 */
public record FormField(
        String code,
        String nameZh,
        String nameEn,
        Map<String, Object> schema,
        String owner,
        List<String> usedBy,
        boolean required,
        boolean personal) {

    /** The owner of fields that belong to the applicant and not to an item. */
    public static final String APPLICANT = "APPLICANT";
}
