package io.onething.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 工作日: Monday to Friday less the announced holidays, plus the announced working weekends. What is not announced is
 * not guessed; {@link #isProvisional} says of which periods that holds.
 *
 * @param announcedYears years whose holiday notice of the State Council is in the data
 * @param holidays days off, weekends among them or not
 * @param workingWeekends Saturdays and Sundays on which offices work
 */
public record WorkingCalendar(Set<Integer> announcedYears, Set<LocalDate> holidays, Set<LocalDate> workingWeekends) {

    /** No holiday notice is older, and what is reckoned from before is a slip of the pen. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** The last day from which a period may be asked for. */
    public static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** The longest period that may be asked for, in working days: some fifteen years. */
    public static final int LONGEST = 3650;

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

    /**
     * Whether a period may still end on another day, because the holidays of a year that it touches are not announced
     * yet.
     *
     * @param from its first day
     * @param to its last day as it is computed now, {@code from} or later
     */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        return !announcedYears.containsAll(
                IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList());
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
