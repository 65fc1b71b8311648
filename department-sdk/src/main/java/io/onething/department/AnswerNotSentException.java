package io.onething.department;

/** The broker did not acknowledge an answer in time; whether it has it is not known, and sending it again is safe. */
public final class AnswerNotSentException extends RuntimeException {
    AnswerNotSentException(TaskReference task, Throwable cause) {
        super("no acknowledgement of the answer to task " + task.taskId(), cause);
    }
}
