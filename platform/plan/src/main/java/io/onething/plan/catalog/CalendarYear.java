package io.onething.plan.catalog;

import io.onething.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 节假日安排 of one year, as the State Council announced it.
 *
 * @param year the year
 * @param holidays days off
 * @param workingWeekends Saturdays and Sundays on which offices work
 */
public record CalendarYear(int year, List<Holiday> holidays, List<LocalDate> workingWeekends) {

    /**
     * A run of days off.
     *
     * @param nameZh Chinese name
     * @param from first day
     * @param to last day
     */
    public record Holiday(String nameZh, LocalDate from, LocalDate to) {}

    /** The calendar of several announced years. */
    public static WorkingCalendar calendar(Collection<CalendarYear> years) {
        Set<Integer> announced = new HashSet<>();
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> working = new HashSet<>();
        for (CalendarYear year : years) {
            announced.add(year.year());
            year.holidays()
                    .forEach(each ->
                            each.from().datesUntil(each.to().plusDays(1)).forEach(off::add));
            working.addAll(year.workingWeekends());
        }
        return new WorkingCalendar(announced, off, working);
    }
}
