package io.onething.approval.task.web;

import io.onething.approval.task.Revocation;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 撤销 of what was approved.
 *
 * @param ground which of the law's (行政许可法 art. 69)
 * @param reason why, in words for the applicant
 */
record RevocationRequest(
        Revocation.@Nullable Ground ground,
        @Size(max = 2000) @Nullable String reason) {}
