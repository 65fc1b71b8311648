package io.onething.test;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes events as another service would, and reads what the service under test published. */
public final class TestTopics {
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.kafka(), "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());

    private TestTopics() {}

    /** An event that was read from a topic. */
    public record Published(String topic, String id, String type, String subject, String data) {}

    /** Makes a topic that another service would own. */
    public static void create(String... topics) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafka()))) {
            for (String topic : topics) {
                try {
                    admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                            .all()
                            .get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String send(String topic, String type, String subject, String json) {
        String id = UUID.randomUUID().toString();
        send(topic, id, type, subject, json);
        return id;
    }

    /** @param id given twice, it is a second delivery of the same event */
    public static void send(String topic, String id, String type, String subject, String json) {
        var event = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("/test"))
                .withType(type)
                .withSubject(subject)
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withData("application/json", json.getBytes(StandardCharsets.UTF_8))
                .build();
        try {
            PRODUCER.send(KafkaMessageFactory.<String>createWriter(topic, null, null, subject)
                            .writeBinary(event))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a topic from its beginning until an event fits, at most 30 seconds; fails with what it saw. */
    public static Published await(String topic, Predicate<Published> wanted) {
        return await(topic, wanted, 1).getFirst();
    }

    public static List<Published> await(String topic, Predicate<Published> wanted, int count) {
        List<Published> seen = read(
                topic,
                Duration.ofSeconds(30),
                all -> all.stream().filter(wanted).count() >= count);
        List<Published> found = seen.stream().filter(wanted).toList();
        if (found.size() < count) {
            throw new AssertionError("no such event on " + topic + ", only "
                    + seen.stream().map(Published::type).toList());
        }
        return found;
    }

    /** All that is on a topic now. */
    public static List<Published> all(String topic) {
        return read(topic, Duration.ZERO, _ -> false);
    }

    private static List<Published> read(String topic, Duration longest, Predicate<List<Published>> enough) {
        var seen = new ArrayList<Published>();
        long end = System.nanoTime() + longest.toNanos();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestServers.kafka(), "allow.auto.create.topics", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, topic, end);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!enough.test(seen)) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> seen.add(published(record)));
                boolean caughtUp = consumer.endOffsets(partitions).entrySet().stream()
                        .allMatch(e -> consumer.position(e.getKey()) >= e.getValue());
                if (caughtUp && System.nanoTime() > end) {
                    break;
                }
            }
        }
        return seen;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, String topic, long end) {
        while (true) {
            var found = consumer.partitionsFor(topic);
            if (found != null && !found.isEmpty()) {
                return found.stream()
                        .map(p -> new TopicPartition(topic, p.partition()))
                        .toList();
            }
            if (System.nanoTime() > end) {
                return List.of();
            }
        }
    }

    private static Published published(ConsumerRecord<String, byte[]> record) {
        var event = KafkaMessageFactory.createReader(record.headers(), record.value())
                .toEvent();
        return new Published(
                record.topic(),
                event.getId(),
                event.getType(),
                Objects.requireNonNullElse(event.getSubject(), ""),
                new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8));
    }
}
