package io.onething.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * 工作日: Monday to Friday less the announced holidays, plus the announced working weekends. What is not announced is
 * not guessed; {@link #isProvisional} says of which dates that holds.
 *
 * @param announcedYears years whose holiday notice of the State Council is in the data
 * @param holidays days off, weekends among them or not
 * @param workingWeekends Saturdays and Sundays on which offices work
 */
public record WorkingCalendar(Set<Integer> announcedYears, Set<LocalDate> holidays, Set<LocalDate> workingWeekends) {

    public WorkingCalendar {
        announcedYears = Set.copyOf(announcedYears);
        holidays = Set.copyOf(holidays);
        workingWeekends = Set.copyOf(workingWeekends);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (workingWeekends.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /** Whether the holidays of the day's year are not announced yet, so that a date computed through it may change. */
    public boolean isProvisional(LocalDate day) {
        return !announcedYears.contains(day.getYear());
    }

    /**
     * The last day of a period of working days. The day of acceptance does not count (民法典 art. 201), and the
     * periods of the license law are working days (行政许可法 art. 82).
     *
     * @param from day of acceptance
     * @param workingDays 0 or more; 0 gives {@code from} itself
     */
    public LocalDate due(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
