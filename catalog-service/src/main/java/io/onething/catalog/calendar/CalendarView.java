package io.onething.catalog.calendar;

import io.onething.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * All that decides which days are working days: Monday to Friday less the holidays, plus the working weekends.
 *
 * @param announcedYears years whose holidays are announced, ascending
 * @param holidays days off, ascending
 * @param workingWeekends Saturdays and Sundays on which offices work, ascending
 */
record CalendarView(List<Integer> announcedYears, List<LocalDate> holidays, List<LocalDate> workingWeekends) {

    static CalendarView of(WorkingCalendar calendar) {
        return new CalendarView(
                calendar.announcedYears().stream().sorted().toList(),
                calendar.holidays().stream().sorted().toList(),
                calendar.workingWeekends().stream().sorted().toList());
    }
}
