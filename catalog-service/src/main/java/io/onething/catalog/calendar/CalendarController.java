package io.onething.catalog.calendar;

import io.onething.catalog.files.ReferenceData;
import io.onething.plan.catalog.Catalog;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SecurityRequirements
@RequestMapping("/api/calendar")
class CalendarController {
    private final CalendarView calendar;
    private final DueDates dueDates;

    CalendarController(Catalog catalog, DueDates dueDates) {
        this.calendar = CalendarView.of(catalog.calendar());
        this.dueDates = dueDates;
    }

    @GetMapping
    ResponseEntity<CalendarView> calendar() {
        return ReferenceData.response(calendar);
    }

    /**
     * The last day of a period.
     *
     * @param from day of acceptance, which does not count
     * @param workingDays length of the period, 0 to 3650
     */
    @GetMapping("/due")
    Due due(@RequestParam LocalDate from, @RequestParam int workingDays) {
        return dueDates.of(from, workingDays);
    }
}
