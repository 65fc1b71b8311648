package io.onething.approval.task.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 准予.
 *
 * @param output a value for every output of the task; what it does not ask for is not kept
 * @param opinion remark for the file, which the applicant does not see
 */
record ApprovalRequest(
        @NotNull Map<String, Object> output,
        @Size(max = 2000) @Nullable String opinion) {}
