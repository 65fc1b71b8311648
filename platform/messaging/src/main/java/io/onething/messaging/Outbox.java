package io.onething.messaging;

import io.onething.web.Traces;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes events by writing them into the transaction that changes the state they tell of: both are kept or neither.
 * Per case, events leave in the order of their rows, which is the order of commits where writers of one case hold its
 * row's lock.
 */
public final class Outbox {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Runnable wakeRelay;

    Outbox(JdbcClient jdbc, JsonMapper json, Clock clock, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.wakeRelay = wakeRelay;
    }

    public void publish(OutgoingEvent... events) {
        publish(Arrays.asList(events));
    }

    /**
     * One statement, however many events.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void publish(List<OutgoingEvent> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("events are published in the transaction of the state they tell of");
        }
        if (events.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into outbox (topic, type, subject, event_id, occurred_at, traceparent, data)
                select topic, type, subject, event_id, ?, traceparent, data
                from unnest(?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[])
                  with ordinality as e (topic, type, subject, event_id, traceparent, data, place)
                order by place""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(column(events, OutgoingEvent::topic))
                .param(column(events, OutgoingEvent::type))
                .param(column(events, OutgoingEvent::subject))
                .param(events.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new))
                .param(column(events, event -> traceparent(event.subject())))
                .param(column(events, event -> json.writeValueAsString(event.data())))
                .update();
        wakeAfterCommit();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        });
    }

    private static @Nullable String traceparent(String subject) {
        @Nullable String caused = EventConsumer.traceparentOf(subject);
        return caused == null ? Traces.current() : caused;
    }

    private static @Nullable String[] column(
            List<OutgoingEvent> events, java.util.function.Function<OutgoingEvent, @Nullable String> field) {
        return events.stream().map(field).toArray(String[]::new);
    }
}
