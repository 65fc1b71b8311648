package io.onething.application.casefile;

import io.onething.application.Texts;
import io.onething.plan.FormField;
import io.onething.plan.Plan;
import io.onething.plan.PlannedMaterial;
import io.onething.web.Problem.FieldError;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 一次性告知 (行政许可法 art. 32): everything that is missing, at once. */
@Component
class Completeness {
    private final Texts texts;

    Completeness(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param filled codes of the fields that have a value
     * @param uploaded keys of the materials that have a file
     */
    List<FieldError> missing(Plan plan, Set<String> filled, Set<String> uploaded) {
        Stream<FieldError> fields = plan.form().stream()
                .filter(field -> field.required() && !filled.contains(field.code()))
                .map(this::missing);
        Stream<FieldError> materials = plan.materials().stream()
                .filter(material -> material.mustBeUploaded() && !uploaded.contains(material.key()))
                .map(this::missing);
        return Stream.concat(fields, materials).toList();
    }

    private FieldError missing(FormField field) {
        String label = texts.callersOf(field.nameZh(), field.nameEn());
        return new FieldError(
                "/form/" + field.code(), "field-missing", texts.callers("submission.field-missing", label));
    }

    private FieldError missing(PlannedMaterial material) {
        return new FieldError(
                "/materials/" + material.key(),
                "material-missing",
                texts.callers("submission.material-missing", material.nameZh()));
    }
}
