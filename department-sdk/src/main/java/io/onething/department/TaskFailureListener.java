package io.onething.department;

/**
 * Hears of tasks that the handler failed on every time it was asked. Such a task is not asked again and blocks no
 * other; at the platform it stays open and can be answered by {@link Answers}, by REST or by a clerk.
 */
@FunctionalInterface
public interface TaskFailureListener {
    /**
     * @param last what the handler threw at last
     * @param tries how often it was asked
     */
    void failed(Task task, Exception last, int tries);
}
