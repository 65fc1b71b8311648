package io.onething.catalog.calendar.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code onething.calendar.published.v1}: a holiday notice was loaded.
 *
 * @param region CN, or a code of GB/T 2260
 * @param year of the notice
 * @param announcedYears years whose national notice is known, ascending
 * @param holidays all days off of those years, ascending
 * @param workingWeekends all Saturdays and Sundays on which offices work, ascending
 * @param publishedAt when it was loaded
 */
record CalendarPublishedV1(
        String region,
        int year,
        List<Integer> announcedYears,
        List<LocalDate> holidays,
        List<LocalDate> workingWeekends,
        Instant publishedAt) {

    static final String TYPE = "onething.calendar.published.v1";
}
