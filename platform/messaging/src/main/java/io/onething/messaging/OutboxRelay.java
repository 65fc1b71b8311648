package io.onething.messaging;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Carries outbox rows to Kafka in the order of their numbers. One instance of a service does it at a time: the holder
 * of an advisory lock, on the very connection with which it reads and marks, so that whoever lost the lock can no
 * longer mark. A crash between sending and marking sends twice; inboxes take that in.
 */
final class OutboxRelay implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private static final long LOCK = 0x6f6e657468696e67L; // "onething"
    private static final int BATCH = 500;
    private static final Duration LONGEST_SEND = Duration.ofSeconds(30);
    private static final Duration LOOK_FOR_OTHERS_ROWS = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource database;
    private final KafkaOperations<String, byte[]> kafka;
    private final KafkaAdmin admin;
    private final URI source;
    private final Semaphore work = new Semaphore(0);
    private volatile @Nullable Thread thread;

    OutboxRelay(DataSource database, KafkaOperations<String, byte[]> kafka, KafkaAdmin admin, String service) {
        this.database = database;
        this.kafka = kafka;
        this.admin = admin;
        this.source = URI.create("/onething/" + service);
    }

    private record Row(
            long id,
            String topic,
            String subject,
            String type,
            String eventId,
            OffsetDateTime time,
            @Nullable String traceparent,
            String data) {}

    void wake() {
        work.release();
    }

    @Override
    public void start() {
        // Known before it runs: the thread looks whether it is still wanted.
        Thread relay = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
        thread = relay;
        relay.start();
    }

    @Override
    public void stop() {
        @Nullable Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(LONGEST_SEND);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(true);
                relayWhileLeading(connection);
            } catch (InterruptedException stopping) {
                return;
            } catch (Exception e) {
                // The broker or the database is away: rows wait, nothing is lost; the next round tries again.
                log.warn("outbox relay: {}; trying again", e.toString());
                pause();
            }
        }
    }

    private void relayWhileLeading(Connection connection) throws Exception {
        try {
            while (isRunning()) {
                if (!leads(connection)) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE.toMillis());
                    return;
                }
                while (isRunning()) {
                    work.drainPermits();
                    List<Row> rows = unsent(connection);
                    if (rows.isEmpty()) {
                        work.tryAcquire(LOOK_FOR_OTHERS_ROWS.toMillis(), TimeUnit.MILLISECONDS);
                    } else {
                        send(rows);
                        mark(connection, rows);
                    }
                }
            }
        } finally {
            release(connection);
        }
    }

    private static boolean leads(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The pool keeps the connection, so the lock must not stay with it. */
    private static void release(Connection connection) {
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        } catch (SQLException gone) {
            log.debug("the lock went with its connection", gone);
        }
    }

    private static List<Row> unsent(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select id, topic, subject, type, event_id::text, occurred_at, traceparent, data
                from outbox where sent_at is null order by id limit %d""".formatted(BATCH));
                ResultSet found = query.executeQuery()) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(new Row(
                        found.getLong(1),
                        found.getString(2),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5),
                        found.getObject(6, OffsetDateTime.class),
                        found.getString(7),
                        found.getString(8)));
            }
            return rows;
        }
    }

    private void send(List<Row> rows) throws Exception {
        try {
            CompletableFuture<?>[] sent =
                    rows.stream().map(row -> kafka.send(record(row))).toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(sent).get(LONGEST_SEND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            // One topic that is missing must not hold up all that comes after.
            admin.createOrModifyTopics(rows.stream()
                    .map(Row::topic)
                    .distinct()
                    .map(Topics::declare)
                    .toArray(NewTopic[]::new));
            throw e;
        }
    }

    private ProducerRecord<String, byte[]> record(Row row) {
        var event = CloudEventBuilder.v1()
                .withId(row.eventId())
                .withSource(source)
                .withType(row.type())
                .withSubject(row.subject())
                .withTime(row.time())
                .withData("application/json", row.data().getBytes(StandardCharsets.UTF_8));
        if (row.traceparent() != null) {
            event.withExtension("traceparent", row.traceparent());
        }
        return KafkaMessageFactory.<String>createWriter(row.topic(), null, null, row.subject())
                .writeBinary(event.build());
    }

    private static void mark(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement mark =
                connection.prepareStatement("update outbox set sent_at = now() where id = any (?)")) {
            mark.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::id).toArray()));
            mark.executeUpdate();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
