package io.onething.approval.task.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 延期.
 *
 * @param days so many more, in the unit of the limit
 * @param reason why, in words for the applicant
 */
record ExtensionRequest(
        int days, @Size(max = 2000) @Nullable String reason) {}
