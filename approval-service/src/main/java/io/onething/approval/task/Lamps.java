package io.onething.approval.task;

import io.onething.approval.timelimit.Lamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How lamps changed, kept for ever. Every method is one statement. */
public interface Lamps {
    /**
     * A lamp that changed.
     *
     * @param watched which clock it shows
     * @param lamp what it is now
     */
    record Change(UUID taskId, Watched watched, Lamp lamp, Instant at) {}

    void record(List<Change> changes);

    /** How that lamp of a task changed, oldest first. */
    List<Change> of(UUID taskId, Watched watched);
}
