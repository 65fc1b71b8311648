package io.onething.approval.task.messaging;

import org.jspecify.annotations.Nullable;

/** {@code onething.task.answer-rejected.v1}; its schema describes the fields. */
record TaskAnswerRejected(@Nullable String taskId, String answerId, String code, String detail) {
    static final String TYPE = "onething.task.answer-rejected.v1";
}
