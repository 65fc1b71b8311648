package io.onething.approval.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What of tasks has a next moment at which it is looked at. Every method is one statement. */
public interface Waking {
    /** Tasks whose next moment has come, the longest waiting first. */
    List<UUID> due(Instant now, int limit);

    /** Makes a moment of all come that are not done. */
    void wakeAll(Instant now);

    /** Lets the next moment of a task come later. */
    void putOff(UUID taskId, Instant until);
}
