package io.onething.catalog.calendar.messaging;

import io.onething.catalog.calendar.CalendarAnnouncements;
import io.onething.kernel.WorkingCalendar;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OutboxCalendarAnnouncements implements CalendarAnnouncements {
    private final Outbox outbox;
    private final Clock clock;

    OutboxCalendarAnnouncements(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void published(String region, int year, WorkingCalendar calendar) {
        var event = new CalendarPublishedV1(
                region,
                year,
                calendar.announcedYears().stream().sorted().toList(),
                calendar.holidays().stream().sorted().toList(),
                calendar.workingWeekends().stream().sorted().toList(),
                clock.instant());
        outbox.publish(List.of(new OutgoingEvent(Topics.CATALOG, CalendarPublishedV1.TYPE, region, event)));
    }
}
