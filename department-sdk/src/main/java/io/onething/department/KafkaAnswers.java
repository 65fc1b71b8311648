package io.onething.department;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as CloudEvents on the department's decisions topic, by an idempotent producer. */
final class KafkaAnswers implements Answers, AutoCloseable {
    private static final Duration LONGEST_SEND = Duration.ofSeconds(30);

    /** Sorted, so that the same answer is the same text and has the same identifier. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Producer<String, byte[]> producer;

    KafkaAnswers(Map<String, Object> kafka) {
        this.producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
    }

    static KafkaAnswers of(ConnectionSettings settings) {
        return new KafkaAnswers(settings.kafkaWith(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) LONGEST_SEND.toMillis(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                LONGEST_SEND.toMillis())));
    }

    /** {@code onething.task.received.v1}. */
    record Received(UUID taskId, @Nullable String receivedBy) {}

    /** {@code onething.task.approved.v1}. */
    record Approved(
            UUID taskId,
            Map<String, Object> output,
            @Nullable String decidedBy,
            @Nullable String opinion) {}

    /** {@code onething.task.refused.v1}. */
    record Refused(UUID taskId, String reason, @Nullable String decidedBy) {}

    /** {@code onething.task.not-accepted.v1}. */
    record NotAccepted(
            UUID taskId,
            String reason,
            @Nullable String properAgency,
            @Nullable String by) {}

    /** {@code onething.task.supplement-asked.v1}. */
    record SupplementAsked(
            UUID taskId,
            List<Answer.Correction> corrections,
            @Nullable String by) {}

    /** {@code onething.task.suspended.v1}. */
    record Suspended(
            UUID taskId,
            String procedure,
            int expectedWorkingDays,
            @Nullable String reason,
            @Nullable String by) {}

    /** {@code onething.task.revoked.v1}. */
    record Revoked(
            UUID taskId,
            String ground,
            String reason,
            @Nullable String by) {}

    /** {@code onething.task.confirmed.v1}. */
    record Confirmed(UUID taskId, @Nullable String by) {}

    /** {@code onething.task.resumed.v1}. */
    record Resumed(UUID taskId, @Nullable String by) {}

    @Override
    public void say(TaskReference task, Answer.Step step) {
        UUID id = task.taskId();
        switch (step) {
            case Answer.NotAccepted(var reason, var agency, var by) ->
                send(task, Channel.NOT_ACCEPTED, new NotAccepted(id, reason, agency, by));
            case Answer.SupplementAsked(var corrections, var by) ->
                send(task, Channel.SUPPLEMENT_ASKED, new SupplementAsked(id, corrections, by));
            case Answer.Suspended(var procedure, var days, var reason, var by) ->
                send(task, Channel.SUSPENDED, new Suspended(id, procedure, days, reason, by));
            case Answer.Revoked(var ground, var reason, var by) ->
                send(task, Channel.REVOKED, new Revoked(id, ground, reason, by));
            case Answer.Confirmed(var by) -> send(task, Channel.CONFIRMED, new Confirmed(id, by));
            case Answer.Resumed(var by) -> send(task, Channel.RESUMED, new Resumed(id, by));
        }
    }

    @Override
    public void receive(TaskReference task, @Nullable String receivedBy) {
        send(task, Channel.RECEIVED, new Received(task.taskId(), receivedBy));
    }

    @Override
    public void decide(TaskReference task, Answer.Decision decision) {
        switch (decision) {
            case Answer.Approved(var output, var opinion, var by) ->
                send(task, Channel.APPROVED, new Approved(task.taskId(), output, by, opinion));
            case Answer.Refused(var reason, var by) ->
                send(task, Channel.REFUSED, new Refused(task.taskId(), reason, by));
        }
    }

    private void send(TaskReference task, String type, Object body) {
        try {
            producer.send(record(task, type, body)).get(2 * LONGEST_SEND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | org.apache.kafka.common.KafkaException e) {
            throw new AnswerNotSentException(task, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AnswerNotSentException(task, e);
        }
    }

    static ProducerRecord<String, byte[]> record(TaskReference task, String type, Object body) {
        byte[] data = JSON.writeValueAsBytes(body);
        var event = CloudEventBuilder.v1()
                .withId(id(task, type, data))
                .withSource(URI.create("/department/" + task.department()))
                .withType(type)
                .withSubject(task.caseNumber())
                .withData("application/json", data);
        if (task.traceparent() != null) {
            event.withExtension("traceparent", task.traceparent());
        }
        return KafkaMessageFactory.<String>createWriter(
                        Channel.decisionsOf(task.department()), null, null, task.caseNumber())
                .writeBinary(event.build());
    }

    /** The content is part of it: a corrected answer after a rejection is another event, a repeat is not. */
    private static String id(TaskReference task, String type, byte[] data) {
        String content = task.taskId() + type + new String(data, StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public void close() {
        producer.close(LONGEST_SEND);
    }
}
