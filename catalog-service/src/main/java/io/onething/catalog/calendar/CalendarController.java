package io.onething.catalog.calendar;

import io.onething.catalog.files.ReferenceData;
import io.onething.kernel.WorkingCalendar;
import io.onething.web.Caller;
import io.onething.web.Problem;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/calendar")
class CalendarController {
    private static final int EARLIEST = WorkingCalendar.EARLIEST.getYear();
    private static final int LATEST = WorkingCalendar.LATEST.getYear();

    private final Calendars calendars;
    private final DueDates dueDates;

    CalendarController(Calendars calendars, DueDates dueDates) {
        this.calendars = calendars;
        this.dueDates = dueDates;
    }

    /** @param region CN, or a code of GB/T 2260; any other follows the nation */
    @GetMapping
    @SecurityRequirements
    ResponseEntity<CalendarView> calendar(@RequestParam(defaultValue = Region.NATION) String region) {
        return ReferenceData.response(CalendarView.of(calendars.of(region)));
    }

    /**
     * The last day of a period.
     *
     * @param region whose working days count: CN, or a code of GB/T 2260; any other follows the nation
     * @param from day of acceptance, which does not count
     * @param workingDays length of the period, 0 to 3650
     */
    @GetMapping("/due")
    @SecurityRequirements
    Due due(
            @RequestParam(defaultValue = Region.NATION) String region,
            @RequestParam LocalDate from,
            @RequestParam int workingDays) {
        return dueDates.of(region, from, workingDays);
    }

    /** Puts the notice of a year in force, at once and on every instance; to send it again changes nothing. */
    @PutMapping("/{region}/{year}")
    CalendarView load(
            Caller caller,
            @PathVariable String region,
            @PathVariable int year,
            @Valid @RequestBody HolidayNotice notice) {
        if (!Region.isCode(region)) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "region-unknown");
        }
        if (year < EARLIEST || year > LATEST) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST, "date-out-of-range", String.valueOf(EARLIEST), String.valueOf(LATEST));
        }
        calendars.load(region, notice.of(year), caller.subject());
        return CalendarView.of(calendars.of(region));
    }
}
