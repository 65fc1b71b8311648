package io.onething.approval.task.messaging;

import io.onething.approval.task.Undoing;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code onething.task.undone.v1}; its schema describes the fields. */
record TaskUndone(
        UUID taskId,
        Undoing.Cause cause,
        Undoing.Standing standing,
        @Nullable String revokedItem,
        Instant undoneAt) {
    static final String TYPE = "onething.task.undone.v1";
}
