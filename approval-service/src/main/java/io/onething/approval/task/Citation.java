package io.onething.approval.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a decision rests on and its document cites: the record of a hearing (行政许可法 art. 48 ¶2). */
public interface Citation {
    /** By task, of those that have one; one statement. */
    Map<UUID, Cited> of(Collection<UUID> taskIds);

    /**
     * The record of a hearing.
     *
     * @param heldOn day in Beijing
     * @param sha256 of the record in hex
     */
    record Cited(LocalDate heldOn, String sha256) {}
}
