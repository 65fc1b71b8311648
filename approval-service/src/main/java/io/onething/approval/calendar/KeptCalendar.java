package io.onething.approval.calendar;

import io.onething.kernel.WorkingCalendar;
import java.util.Optional;

/** The nation's working calendar as it was last published. */
public interface KeptCalendar {
    /** The calendar to count by; empty until one was ever published, since what is not announced is not guessed. */
    Optional<WorkingCalendar> current();

    /** Counts by another calendar from now on. */
    void keep(WorkingCalendar calendar);
}
