package io.onething.plan.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 表单要素: one thing that is asked or handed over.
 *
 * @param nameZh label in Chinese
 * @param nameEn label in English
 * @param schema JSON Schema 2020-12 of its value
 * @param personal whether its value is personal information
 * @param source where the value could come from instead of the applicant; null where from nowhere
 */
public record Field(
        String nameZh,
        String nameEn,
        Map<String, Object> schema,
        boolean personal,
        @Nullable String source) {

    public Field {
        // Insertion order throughout: the digest of an edition is taken of its JSON.
        Map<String, Object> copy = new LinkedHashMap<>(schema == null ? Map.of() : schema);
        if (copy.isEmpty()) {
            copy.put("type", "string");
            copy.put("minLength", 1);
        }
        schema = Collections.unmodifiableMap(copy);
    }

    /** A field that no dictionary describes: its code is its label, any text its value. */
    public static Field unknown(String code) {
        return new Field(code, code, Map.of(), true, null);
    }
}
