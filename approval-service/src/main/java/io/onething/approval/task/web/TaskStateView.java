package io.onething.approval.task.web;

import io.onething.approval.task.ApprovalState;
import io.onething.approval.task.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands after an answer. Holds no personal data, since it is kept to be given again to a repeat.
 *
 * @param id the task
 * @param state how far it is
 * @param version what its ETag says
 * @param receivedAt when it was taken up, or null
 * @param verdict what was decided, or null
 * @param decidedAt when that was recorded, or null
 */
record TaskStateView(
        UUID id,
        ApprovalState state,
        long version,
        @Nullable Instant receivedAt,
        @Nullable Verdict verdict,
        @Nullable Instant decidedAt) {}
