package io.onething.approval.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the law begin and end in Beijing. */
public final class Beijing {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Beijing() {}

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant that is not in the day any more. */
    public static Instant end(LocalDate day) {
        return begin(day.plusDays(1));
    }
}
