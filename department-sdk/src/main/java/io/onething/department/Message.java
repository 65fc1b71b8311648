package io.onething.department;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What comes on a department's tasks topic. */
sealed interface Message {
    /** A task, for the first time or again. */
    record Assigned(Task task) implements Message {}

    /** An answer that was not taken. */
    record AnswerRejected(Rejection rejection) implements Message {}

    /** The applicant has corrected what was asked for. */
    record Supplemented(Supplement supplement) implements Message {}

    /** The applicant has not, in time. */
    record Lapsed(TaskReference task) implements Message {}

    /** Others have undone it, or ask to look at it again. */
    record TakenBack(Undone undone) implements Message {}

    /** The law changed, and other rules hold for it. */
    record NewRules(RulesChanged changed) implements Message {}

    /** A type that this version does not know. */
    record Other(String type) implements Message {}

    /** @throws RuntimeException for a record that is no event of its type */
    static Message of(ConsumerRecord<String, byte[]> record, JsonMapper json) {
        CloudEvent event = KafkaMessageFactory.createReader(record.headers(), record.value())
                .toEvent();
        return switch (event.getType()) {
            case Channel.ASSIGNED ->
                new Assigned(json.readValue(data(event), Task.class).with(trace(event)));
            case Channel.SUPPLEMENTED -> {
                var body = json.readValue(data(event), SupplementedBody.class);
                yield new Supplemented(new Supplement(
                        reference(record, event, body.taskId()), body.data(), body.materials(), body.supplementedAt()));
            }
            case Channel.LAPSED ->
                new Lapsed(reference(
                        record,
                        event,
                        json.readValue(data(event), LapsedBody.class).taskId()));
            case Channel.UNDONE -> {
                var body = json.readValue(data(event), UndoneBody.class);
                yield new TakenBack(new Undone(
                        reference(record, event, body.taskId()),
                        body.cause(),
                        body.standing(),
                        body.revokedItem(),
                        body.undoneAt()));
            }
            case Channel.RULES_CHANGED -> {
                var body = json.readValue(data(event), RulesChangedBody.class);
                yield new NewRules(new RulesChanged(
                        reference(record, event, body.taskId()),
                        body.version(),
                        body.edition(),
                        body.ground(),
                        body.back(),
                        body.promisedWorkingDays(),
                        body.statutoryWorkingDays(),
                        body.inspection(),
                        body.changes(),
                        body.mayBeAskedFor(),
                        body.changedAt()));
            }
            case Channel.ANSWER_REJECTED -> new AnswerRejected(json.readValue(data(event), Rejection.class));
            default -> new Other(event.getType());
        };
    }

    private static byte[] data(CloudEvent event) {
        return Objects.requireNonNull(event.getData(), "the event has no data").toBytes();
    }

    /** {@code onething.task.supplemented.v1}. */
    record SupplementedBody(
            UUID taskId, Map<String, Object> data, List<Task.Material> materials, Instant supplementedAt) {}

    /** {@code onething.task.undone.v1}. */
    record UndoneBody(
            UUID taskId,
            String cause,
            String standing,
            @Nullable String revokedItem,
            Instant undoneAt) {}

    /** {@code onething.task.rules-changed.v1}. */
    record RulesChangedBody(
            UUID taskId,
            long version,
            int edition,
            String ground,
            boolean back,
            @Nullable Integer promisedWorkingDays,
            @Nullable Integer statutoryWorkingDays,
            boolean inspection,
            List<RulesChanged.Change> changes,
            List<String> mayBeAskedFor,
            Instant changedAt) {}

    /** {@code onething.task.lapsed.v1}. */
    record LapsedBody(UUID taskId) {}

    /** Whose it is, the topic says: {@code onething.department.{code}.tasks}. */
    private static TaskReference reference(ConsumerRecord<String, byte[]> record, CloudEvent event, UUID taskId) {
        String department = record.topic().split("\\.", -1)[2].toUpperCase(Locale.ROOT);
        return new TaskReference(department, Objects.requireNonNull(event.getSubject()), taskId, trace(event));
    }

    private static @Nullable String trace(CloudEvent event) {
        @Nullable Object trace = event.getExtension("traceparent");
        return trace == null ? null : trace.toString();
    }
}
