package io.onething.department;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends answers outside a {@link TaskHandler}. Each method returns when the broker has the answer on all its replicas;
 * the same answer sent again is dropped by the platform.
 */
public interface Answers {
    /** 受理: somebody has taken the task up. The connection says so by itself unless its settings tell otherwise. */
    void receive(TaskReference task, @Nullable String receivedBy);

    /** @throws AnswerNotSentException when the broker does not acknowledge; to be sent again */
    void decide(TaskReference task, Answer.Decision decision);

    /** @throws AnswerNotSentException when the broker does not acknowledge; to be sent again */
    void say(TaskReference task, Answer.Step step);

    default void approve(TaskReference task, Map<String, Object> output) {
        decide(task, new Answer.Approved(output));
    }

    default void refuse(TaskReference task, String reason) {
        decide(task, new Answer.Refused(reason));
    }
}
