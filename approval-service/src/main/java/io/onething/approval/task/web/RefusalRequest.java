package io.onething.approval.task.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 不予.
 *
 * @param reason why, in words for the applicant
 */
record RefusalRequest(@Size(max = 2000) @Nullable String reason) {}
