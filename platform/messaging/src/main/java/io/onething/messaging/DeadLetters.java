package io.onething.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Events that could not be taken in, each with its reason, kept until an operator replays them. */
final class DeadLetters {
    private static final String COLUMNS = """
            select id, consumer, topic, event_id, type, subject, occurred_at, traceparent, data, reason, parked_at
            from dead_letter
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, Outbox outbox, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One parked event.
     *
     * @param id its number here
     * @param consumer who could not take it in
     * @param event the event itself
     * @param reason why
     * @param parkedAt since when
     */
    record DeadLetter(long id, String consumer, IncomingEvent event, String reason, Instant parkedAt) {}

    /** What is told on the dead-letter topic; the event itself is there under its own identifier. */
    private record Parked(
            String consumer,
            String eventId,
            String type,
            String reason,
            @Nullable Object data) {}

    /**
     * Of these events, those of whose case an event of the same topic is parked already: they wait behind it. Another
     * topic's events of the case go on, so that what one department writes never holds up another.
     */
    Set<IncomingEvent> behindParked(String consumer, List<IncomingEvent> events) {
        record Place(String topic, String subject) {}
        Set<Place> parked = new HashSet<>(jdbc.sql("""
                select distinct topic, subject from dead_letter
                where consumer = ? and replayed_at is null and subject = any (?)""")
                .param(consumer)
                .param(events.stream().map(IncomingEvent::subject).distinct().toArray(String[]::new))
                .query((row, _) -> new Place(row.getString(1), row.getString(2)))
                .list());
        return events.stream()
                .filter(event -> parked.contains(new Place(event.topic(), event.subject())))
                .collect(Collectors.toSet());
    }

    void park(String consumer, IncomingEvent event, String reason) {
        jdbc.sql("""
                insert into dead_letter
                  (consumer, topic, event_id, type, subject, occurred_at, traceparent, data, reason, parked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(consumer)
                .param(event.topic())
                .param(event.id())
                .param(event.type())
                .param(event.subject())
                .param(event.time().atOffset(ZoneOffset.UTC))
                .param(event.traceparent())
                .param(event.data())
                .param(reason)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        outbox.publish(new OutgoingEvent(
                Topics.deadLettersOf(event.topic()),
                "onething.event.parked.v1",
                event.subject(),
                new Parked(consumer, event.id(), event.type(), reason, event.data())));
    }

    List<DeadLetter> waiting(long after, int limit) {
        return jdbc.sql(COLUMNS + "where replayed_at is null and id > ? order by id limit ?")
                .params(after, limit)
                .query((row, _) -> read(row))
                .list();
    }

    Optional<DeadLetter> find(long id) {
        return jdbc.sql(COLUMNS + "where replayed_at is null and id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The first that waits where the given one does, locked against a second replay. */
    Optional<DeadLetter> firstBeside(DeadLetter letter) {
        return jdbc.sql(COLUMNS + """
                where consumer = ? and topic = ? and subject = ? and replayed_at is null
                order by id limit 1 for update""")
                .params(
                        letter.consumer(),
                        letter.event().topic(),
                        letter.event().subject())
                .query((row, _) -> read(row))
                .optional();
    }

    void replayed(long id) {
        jdbc.sql("update dead_letter set replayed_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private DeadLetter read(java.sql.ResultSet row) throws java.sql.SQLException {
        var event = new IncomingEvent(
                row.getString("event_id"),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("topic"),
                row.getString("traceparent"),
                row.getString("data"),
                json);
        return new DeadLetter(
                row.getLong("id"),
                row.getString("consumer"),
                event,
                row.getString("reason"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant());
    }
}
