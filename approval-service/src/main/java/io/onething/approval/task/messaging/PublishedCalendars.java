package io.onething.approval.task.messaging;

import io.onething.approval.task.ClockSweep;
import io.onething.kernel.WorkingCalendar;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What catalog-service tells of calendars. */
@Configuration(proxyBeanMethods = false)
class PublishedCalendars {
    static final String PUBLISHED = "onething.calendar.published.v1";

    private static final String NATION = "CN";

    /** As far as it matters here. */
    record CalendarPublished(
            String region, Set<Integer> announcedYears, Set<LocalDate> holidays, Set<LocalDate> workingWeekends) {
        WorkingCalendar calendar() {
            return new WorkingCalendar(announcedYears, holidays, workingWeekends);
        }
    }

    /** Limits run by the nation's calendar. Of several notices at once the last has all days. */
    @Bean
    Subscription calendars(ClockSweep sweep) {
        return Subscription.to(
                "approval-service-calendar",
                Set.of(Topics.CATALOG),
                Set.of(PUBLISHED),
                events -> events.stream()
                        .map(event -> event.as(CalendarPublished.class))
                        .filter(published -> published.region().equals(NATION))
                        .reduce((_, last) -> last)
                        .ifPresent(published -> sweep.follow(published.calendar())));
    }
}
