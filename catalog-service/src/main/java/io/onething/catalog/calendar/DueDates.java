package io.onething.catalog.calendar;

import io.onething.kernel.WorkingCalendar;
import io.onething.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Computes by which day something is due. */
@Component
public class DueDates {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Calendars calendars;
    private final Clock clock;

    DueDates(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BEIJING);
    }

    /** By the nation's calendar. */
    public Due of(LocalDate from, int workingDays) {
        return of(Region.NATION, from, workingDays);
    }

    /**
     * The last day of a period.
     *
     * @throws Problem 400 {@code date-out-of-range} for a day outside 2000 to 2099, 400
     *     {@code working-days-out-of-range} for a period outside 0 to 3650
     */
    public Due of(String region, LocalDate from, int workingDays) {
        if (from.isBefore(WorkingCalendar.EARLIEST) || from.isAfter(WorkingCalendar.LATEST)) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "date-out-of-range",
                    WorkingCalendar.EARLIEST.toString(),
                    WorkingCalendar.LATEST.toString());
        }
        if (workingDays < 0 || workingDays > WorkingCalendar.LONGEST) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST, "working-days-out-of-range", String.valueOf(WorkingCalendar.LONGEST));
        }
        WorkingCalendar calendar = calendars.of(region);
        LocalDate due = calendar.due(from, workingDays);
        return new Due(from, workingDays, due, calendar.isProvisional(from, due));
    }
}
