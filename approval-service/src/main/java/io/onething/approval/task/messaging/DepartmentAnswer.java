package io.onething.approval.task.messaging;

import io.onething.approval.task.Answer;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a department wrote it; the union of the three types' fields. What is missing is found by the rules, not
 * here, so that the department hears of it.
 */
record DepartmentAnswer(
        @Nullable String taskId,
        @Nullable String receivedBy,
        @Nullable String decidedBy,
        @Nullable Map<String, Object> output,
        @Nullable String opinion,
        @Nullable String reason) {
    static final String RECEIVED = "onething.task.received.v1";
    static final String APPROVED = "onething.task.approved.v1";
    static final String REFUSED = "onething.task.refused.v1";
    static final Set<String> TYPES = Set.of(RECEIVED, APPROVED, REFUSED);

    Answer as(String type) {
        return switch (type) {
            case RECEIVED -> new Answer.Received(receivedBy);
            case APPROVED -> new Answer.Approved(Objects.requireNonNullElse(output, Map.of()), opinion, decidedBy);
            case REFUSED -> new Answer.Refused(reason, decidedBy);
            default -> throw new IllegalArgumentException("no answer: " + type);
        };
    }
}
