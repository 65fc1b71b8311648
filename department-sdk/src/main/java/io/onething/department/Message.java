package io.onething.department;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What comes on a department's tasks topic. */
sealed interface Message {
    /** A task, for the first time or again. */
    record Assigned(Task task) implements Message {}

    /** An answer that was not taken. */
    record AnswerRejected(Rejection rejection) implements Message {}

    /** A type that this version does not know. */
    record Other(String type) implements Message {}

    /** @throws RuntimeException for a record that is no event of its type */
    static Message of(ConsumerRecord<String, byte[]> record, JsonMapper json) {
        CloudEvent event = KafkaMessageFactory.createReader(record.headers(), record.value())
                .toEvent();
        return switch (event.getType()) {
            case Channel.ASSIGNED -> {
                @Nullable Object trace = event.getExtension("traceparent");
                Task task = json.readValue(data(event), Task.class);
                yield new Assigned(task.with(trace == null ? null : trace.toString()));
            }
            case Channel.ANSWER_REJECTED -> new AnswerRejected(json.readValue(data(event), Rejection.class));
            default -> new Other(event.getType());
        };
    }

    private static byte[] data(CloudEvent event) {
        return Objects.requireNonNull(event.getData(), "the event has no data").toBytes();
    }
}
