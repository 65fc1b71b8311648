package io.onething.approval.task.messaging;

import java.time.Instant;
import java.util.UUID;

/** {@code onething.task.lapsed.v1}; its schema describes the fields. */
record TaskLapsed(UUID taskId, Instant lapsedAt) {
    static final String TYPE = "onething.task.lapsed.v1";
}
