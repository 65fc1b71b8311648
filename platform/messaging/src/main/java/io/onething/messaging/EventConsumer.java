package io.onething.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what a subscription names: a batch in one transaction, and one by one where the batch fails. */
final class EventConsumer {
    private static final Logger log = LoggerFactory.getLogger(EventConsumer.class);

    /** What caused the events that are being taken in, by case, so that events which follow carry it on. */
    private static final ThreadLocal<Map<String, String>> CAUSES = ThreadLocal.withInitial(HashMap::new);

    private final Subscription subscription;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    EventConsumer(
            Subscription subscription,
            Inbox inbox,
            DeadLetters deadLetters,
            TransactionTemplate transactions,
            JsonMapper json) {
        this.subscription = subscription;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.transactions = transactions;
        this.json = json;
    }

    static @Nullable String traceparentOf(String subject) {
        return CAUSES.get().get(subject);
    }

    /** @throws RuntimeException when database or network are away: nothing was taken in, the whole batch comes again */
    void takeIn(List<ConsumerRecord<String, byte[]>> records) {
        List<IncomingEvent> events = read(records);
        try {
            transactions.executeWithoutResult(_ -> handle(events));
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                throw e;
            }
            log.warn("{}: a batch of {} failed, taking it in one by one", subscription.consumer(), events.size(), e);
            events.forEach(this::takeInAlone);
        }
    }

    /** Takes one parked event in; the inbox knows it already. */
    void replay(IncomingEvent event) {
        call(List.of(event));
    }

    Subscription subscription() {
        return subscription;
    }

    private List<IncomingEvent> read(List<ConsumerRecord<String, byte[]>> records) {
        var events = new ArrayList<IncomingEvent>(records.size());
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                IncomingEvent event = IncomingEvent.of(record, json);
                if (subscription.types().contains(event.type())) {
                    events.add(event);
                }
            } catch (RuntimeException e) {
                parkUnreadable(record, e);
            }
        }
        return events;
    }

    private void handle(List<IncomingEvent> events) {
        List<IncomingEvent> fresh = inbox.admit(subscription.consumer(), events);
        if (fresh.isEmpty()) {
            return;
        }
        Set<IncomingEvent> behind = deadLetters.behindParked(subscription.consumer(), fresh);
        var free = new ArrayList<IncomingEvent>(fresh.size());
        for (IncomingEvent event : fresh) {
            if (behind.contains(event)) {
                deadLetters.park(subscription.consumer(), event, "waits behind a parked event of the same case");
            } else {
                free.add(event);
            }
        }
        if (!free.isEmpty()) {
            call(free);
        }
    }

    private void call(List<IncomingEvent> events) {
        Map<String, String> causes = CAUSES.get();
        events.forEach(event -> {
            if (event.traceparent() != null) {
                causes.put(event.subject(), event.traceparent());
            }
        });
        try {
            subscription.handler().accept(events);
        } finally {
            causes.clear();
        }
    }

    private void takeInAlone(IncomingEvent event) {
        try {
            transactions.executeWithoutResult(_ -> handle(List.of(event)));
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                throw e;
            }
            log.error("{}: parking {} of case {}", subscription.consumer(), event.type(), event.subject(), e);
            transactions.executeWithoutResult(_ -> {
                if (!inbox.admit(subscription.consumer(), List.of(event)).isEmpty()) {
                    deadLetters.park(subscription.consumer(), event, reason(e));
                }
            });
        }
    }

    private void parkUnreadable(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
        log.error("{}: a record of {} is no event", subscription.consumer(), record.topic(), cause);
        var event = new IncomingEvent(
                record.partition() + "-" + record.offset(),
                "unreadable",
                record.key() == null ? "unknown" : record.key(),
                java.time.Instant.ofEpochMilli(record.timestamp()),
                record.topic(),
                null,
                record.value() == null ? "" : new String(record.value(), java.nio.charset.StandardCharsets.UTF_8),
                json);
        transactions.executeWithoutResult(_ -> {
            if (!inbox.admit(subscription.consumer(), List.of(event)).isEmpty()) {
                deadLetters.park(subscription.consumer(), event, reason(cause));
            }
        });
    }

    /** The class alone where the message may hold the data that could not be read. */
    private static String reason(Throwable failure) {
        return failure.getClass().getSimpleName()
                + (failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0]);
    }

    private static boolean isPassing(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof DataAccessResourceFailureException
                || e instanceof CannotCreateTransactionException
                || e instanceof ResourceAccessException;
    }
}
