package io.onething.approval.commitment;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.kernel.WorkingCalendar;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calendar to count by: until one is published, weekends alone are days off. */
final class Weekdays {
    private static final WorkingCalendar ALONE = new WorkingCalendar(Set.of(), Set.of(), Set.of());

    private Weekdays() {}

    static WorkingCalendar of(KeptCalendar calendar) {
        return calendar.current().orElse(ALONE);
    }

    static WorkingCalendar of(@Nullable WorkingCalendar known) {
        return Objects.requireNonNullElse(known, ALONE);
    }
}
