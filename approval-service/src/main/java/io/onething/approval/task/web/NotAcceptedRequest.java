package io.onething.approval.task.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 不予受理.
 *
 * @param reason why, in words for the applicant
 * @param properAgency where to go instead, or null where no agency is in charge
 */
record NotAcceptedRequest(
        @Size(max = 2000) @Nullable String reason,
        @Size(max = 200) @Nullable String properAgency) {}
