package io.onething.department;

import org.slf4j.LoggerFactory;

/**
 * The department's side. Called from several threads, once or more for each task: a task that comes again after a
 * crash is to be answered again, and the platform drops what it has already.
 */
@FunctionalInterface
public interface TaskHandler {
    /**
     * Decides a task, or takes it for later.
     *
     * @throws Exception to be asked again, a bounded number of times; then {@link TaskFailureListener} hears of it
     */
    Answer handle(Task task) throws Exception;

    /**
     * The applicant has corrected what {@link Answer.SupplementAsked} asked for; to be answered by {@link Answers}. Comes
     * once or more.
     */
    default void supplemented(Supplement supplement) {
        LoggerFactory.getLogger(TaskHandler.class).warn("nobody handles {}", supplement);
    }

    /** The applicant has not corrected it in time, which ended the task. */
    default void lapsed(TaskReference task) {
        LoggerFactory.getLogger(TaskHandler.class).info("{} has lapsed", task);
    }

    /** The applicant withdrew it, or what it relied on is revoked. Comes once or more. */
    default void undone(Undone undone) {
        LoggerFactory.getLogger(TaskHandler.class).warn("nobody handles {}", undone);
    }

    /** The law changed, and the task is handled by other rules from now on. Comes once or more. */
    default void rulesChanged(RulesChanged changed) {
        LoggerFactory.getLogger(TaskHandler.class).warn("nobody handles {}", changed);
    }

    /** The platform did not take an answer; the task stays open and may be answered again. */
    default void rejected(Rejection rejection) {
        LoggerFactory.getLogger(TaskHandler.class)
                .warn("answer to task {} rejected: {} {}", rejection.taskId(), rejection.code(), rejection.detail());
    }
}
