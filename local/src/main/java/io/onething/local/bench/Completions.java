package io.onething.local.bench;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears which cases are completed, from the event that everybody hears it from. */
final class Completions implements AutoCloseable {
    private static final String COMPLETED = "onething.case-file.completed.v1";

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
    private final Thread thread;

    Completions(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "bench-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "latest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor("onething.case-file.events").stream()
                .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("completions").daemon().start(this::listen);
    }

    /** Completed with {@link System#nanoTime} of when the event was heard; may be asked for before or after. */
    CompletableFuture<Long> of(String caseNumber) {
        return awaited.computeIfAbsent(caseNumber, _ -> new CompletableFuture<>());
    }

    void forget(String caseNumber) {
        awaited.remove(caseNumber);
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (consumer) {
            while (true) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    var type = record.headers().lastHeader("ce_type");
                    if (type != null
                            && COMPLETED.equals(new String(type.value(), java.nio.charset.StandardCharsets.UTF_8))) {
                        of(record.key()).complete(System.nanoTime());
                    }
                }
            }
        } catch (WakeupException closing) {
            assert thread.isDaemon();
        }
    }
}
