package io.onething.approval.timelimit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a limit.
 *
 * @param on last day of it, in Beijing
 * @param end first instant that is too late
 * @param provisional whether it may still move, because holidays on the way are not announced yet
 */
public record Deadline(LocalDate on, Instant end, boolean provisional) {
    public boolean isOver(Instant now) {
        return !now.isBefore(end);
    }
}
