package io.onething.messaging;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it came in.
 *
 * @param id unique per topic
 * @param type {@code onething.<aggregate>.<past tense>.v<n>}
 * @param subject number of the case file it is about
 * @param time when it happened, as the producer says
 * @param topic where it came from
 * @param traceparent W3C Trace Context of the request that caused it, or null
 * @param data its JSON
 */
public record IncomingEvent(
        String id,
        String type,
        String subject,
        Instant time,
        String topic,
        @Nullable String traceparent,
        String data,
        JsonMapper json) {

    /** Reads the data into the consumer's own narrow record; fields it does not know are left out. */
    public <T> T as(Class<T> type) {
        return json.readValue(data, type);
    }

    /** @throws RuntimeException for a record that is no CloudEvent in binary mode with id, type, subject and data */
    static IncomingEvent of(ConsumerRecord<String, byte[]> record, JsonMapper json) {
        CloudEvent event = KafkaMessageFactory.createReader(record.headers(), record.value())
                .toEvent();
        @Nullable Object traceparent = event.getExtension("traceparent");
        return new IncomingEvent(
                event.getId(),
                event.getType(),
                Objects.requireNonNull(event.getSubject(), "the event has no subject"),
                event.getTime() == null
                        ? Instant.ofEpochMilli(record.timestamp())
                        : event.getTime().toInstant(),
                record.topic(),
                traceparent == null ? null : traceparent.toString(),
                new String(
                        Objects.requireNonNull(event.getData(), "the event has no data")
                                .toBytes(),
                        java.nio.charset.StandardCharsets.UTF_8),
                json);
    }
}
