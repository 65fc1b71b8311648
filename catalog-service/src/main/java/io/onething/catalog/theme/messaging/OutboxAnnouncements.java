package io.onething.catalog.theme.messaging;

import io.onething.catalog.theme.Announcements;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import io.onething.plan.theme.ThemeEdition;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OutboxAnnouncements implements Announcements {
    private final Outbox outbox;
    private final ThemePublishedMapper events;

    OutboxAnnouncements(Outbox outbox, ThemePublishedMapper events) {
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public void published(List<ThemeEdition> editions) {
        outbox.publish(editions.stream()
                .map(each -> new OutgoingEvent(
                        Topics.CATALOG, ThemePublishedV1.TYPE, each.theme().code(), events.published(each)))
                .toList());
    }
}
