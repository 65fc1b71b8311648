package io.onething.approval.task;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through what is due, by the batch. Where a batch fails it goes one by one: what fails then is put off and told in
 * the log, and the others go on.
 */
final class DueTasks {
    private static final Logger log = LoggerFactory.getLogger(DueTasks.class);
    private static final int AT_ONCE = 200;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final String name;
    private final Waking tasks;
    private final ToIntFunction<List<UUID>> work;
    private final Clock clock;

    /**
     * @param name what is looked at, for the log
     * @param work does it in a transaction, and returns how many it found still due
     */
    DueTasks(String name, Waking tasks, ToIntFunction<List<UUID>> work, Clock clock) {
        this.name = name;
        this.tasks = tasks;
        this.work = work;
        this.clock = clock;
    }

    /** @return how many were looked at */
    int lookAtAll() {
        int all = 0;
        int looked;
        do {
            looked = lookAt(tasks.due(clock.instant(), AT_ONCE));
            all += looked;
            // What is locked by an answer under way stays due: the next run finds it.
        } while (looked == AT_ONCE);
        return all;
    }

    private int lookAt(List<UUID> due) {
        try {
            return work.applyAsInt(due);
        } catch (RuntimeException batchFailed) {
            log.warn("looking at the {} of {} tasks one by one: {}", name, due.size(), batchFailed.toString());
            due.forEach(this::lookAtOne);
            return due.size();
        }
    }

    private void lookAtOne(UUID taskId) {
        try {
            int _ = work.applyAsInt(List.of(taskId));
        } catch (RuntimeException failed) {
            log.error("the {} of task {} cannot be read: {}", name, taskId, failed.toString());
            tasks.putOff(taskId, clock.instant().plus(AFTER_FAILURE));
        }
    }
}
