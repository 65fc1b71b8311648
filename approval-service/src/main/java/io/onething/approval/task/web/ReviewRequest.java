package io.onething.approval.task.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 审查.
 *
 * @param opinion for who decides; the applicant does not see it
 */
record ReviewRequest(@Size(max = 2000) @Nullable String opinion) {}
