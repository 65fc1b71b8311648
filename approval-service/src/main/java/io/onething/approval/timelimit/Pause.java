package io.onething.approval.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time that does not count. Where a limit counts days, the days on which a pause begins and ends do not count either.
 *
 * @param from its beginning
 * @param to its end, or null while it is open
 */
public record Pause(Instant from, @Nullable Instant to) {
    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a pause does not end before it begins");
        }
    }

    /** One that is open lasts until now, as far as is known. */
    Pause until(Instant now) {
        return to != null ? this : new Pause(from, now.isBefore(from) ? from : now);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(Beijing.day(from)) && (to == null || !day.isAfter(Beijing.day(to)));
    }
}
