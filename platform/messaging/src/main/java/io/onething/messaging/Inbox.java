package io.onething.messaging;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers what was taken in, in the transaction of its effect, so that a second delivery has none. */
final class Inbox {
    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The events that were not taken in before, in their order; each of them is now. */
    List<IncomingEvent> admit(String consumer, List<IncomingEvent> events) {
        if (events.isEmpty()) {
            return events;
        }
        Set<String> fresh = new HashSet<>(jdbc.sql("""
                insert into inbox (consumer, event_key, received_at)
                select ?, event_key, ? from unnest(?::text[]) as e (event_key)
                on conflict do nothing returning event_key""")
                .param(consumer)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(events.stream().map(Inbox::key).distinct().sorted().toArray(String[]::new))
                .query(String.class)
                .list());
        // A batch may hold the same event twice: the first of them takes the key away.
        return events.stream().filter(event -> fresh.remove(key(event))).toList();
    }

    private static String key(IncomingEvent event) {
        return event.topic() + "/" + event.id();
    }
}
