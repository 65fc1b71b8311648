package io.onething.catalog.calendar;

import io.onething.plan.catalog.CalendarYear;
import io.onething.plan.catalog.CalendarYear.Holiday;
import io.onething.web.Problem;
import io.onething.web.Problem.FieldError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * 节假日安排 of one year and region, as it was announced.
 *
 * @param holidays runs of days off, weekends in them included
 * @param workingWeekends Saturdays and Sundays on which offices work
 */
record HolidayNotice(
        @NotNull List<@Valid @NotNull Run> holidays,
        @NotNull List<@NotNull LocalDate> workingWeekends) {

    /**
     * A run of days off.
     *
     * @param nameZh Chinese name, such as 国庆节
     * @param from first day
     * @param to last day
     */
    record Run(
            @NotBlank String nameZh,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    /** @throws Problem 422 {@code calendar-invalid} where a day lies in another year, or is no weekend, or off as well */
    CalendarYear of(int year) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < holidays.size(); i++) {
            Run run = holidays.get(i);
            if (run.from().getYear() != year
                    || run.to().getYear() != year
                    || run.to().isBefore(run.from())) {
                errors.add(new FieldError(
                        "/holidays/" + i,
                        "not-in-year",
                        "两日均应在 %1$d 年内且先后有序 / both days in %1$d, in order".formatted(year)));
            }
        }
        for (int i = 0; i < workingWeekends.size(); i++) {
            LocalDate day = workingWeekends.get(i);
            if (day.getYear() != year || !isWeekend(day)) {
                errors.add(new FieldError(
                        "/workingWeekends/" + i,
                        "not-a-weekend",
                        "应为 %1$d 年的星期六或星期日 / a Saturday or Sunday of %1$d".formatted(year)));
            } else if (holidays.stream().anyMatch(run -> !day.isBefore(run.from()) && !day.isAfter(run.to()))) {
                errors.add(new FieldError("/workingWeekends/" + i, "day-off", "同日又列为放假 / it is a day off as well"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "calendar-invalid")
                    .withErrors(errors);
        }
        return new CalendarYear(
                year,
                holidays.stream()
                        .map(run -> new Holiday(run.nameZh(), run.from(), run.to()))
                        .toList(),
                workingWeekends);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
