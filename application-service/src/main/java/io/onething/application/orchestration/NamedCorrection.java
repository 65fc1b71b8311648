package io.onething.application.orchestration;

import io.onething.plan.FormField;
import io.onething.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * One thing to correct, as people call it.
 *
 * @param key of a paper, or code of a field
 * @param nameZh name of the paper, or label of the field, in Chinese
 * @param nameEn the label in English; a paper has its Chinese name
 * @param material whether it is a paper to upload, rather than a field to fill in
 * @param note what is missing or wrong, in the department's words
 */
public record NamedCorrection(String key, String nameZh, String nameEn, boolean material, String note) {
    public static List<NamedCorrection> of(Plan plan, ItemSupplement supplement) {
        return supplement.corrections().stream().map(each -> named(plan, each)).toList();
    }

    private static NamedCorrection named(Plan plan, ItemSupplement.Correction correction) {
        String key = correction.key();
        Optional<FormField> field =
                plan.form().stream().filter(each -> each.code().equals(key)).findFirst();
        return plan.material(key)
                .map(paper -> new NamedCorrection(key, paper.nameZh(), paper.nameZh(), true, correction.note()))
                .or(() -> field.map(
                        each -> new NamedCorrection(key, each.nameZh(), each.nameEn(), false, correction.note())))
                .orElse(new NamedCorrection(key, key, key, false, correction.note()));
    }
}
