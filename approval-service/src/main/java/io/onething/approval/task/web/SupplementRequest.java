package io.onething.approval.task.web;

import io.onething.approval.task.Supplement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * 一次性告知.
 *
 * @param corrections all that the applicant is to correct; nothing can be added later
 */
record SupplementRequest(@NotEmpty @Size(max = 50) List<@Valid CorrectionRequest> corrections) {
    /**
     * One thing to correct.
     *
     * @param key of a paper or code of a field of the task
     * @param note what is missing or wrong, and what to bring instead, in words for the applicant
     */
    record CorrectionRequest(
            @NotBlank @Size(max = 100) String key,
            @NotBlank @Size(max = 1000) String note) {}

    List<Supplement.Correction> told() {
        return corrections.stream()
                .map(each -> new Supplement.Correction(each.key(), each.note()))
                .toList();
    }
}
