package io.onething.department;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a connection behaves.
 *
 * @param departments codes of the departments whose tasks are taken; usually one
 * @param group name of the consumer group; instances of one application share it and the tasks between them
 * @param kafka settings of Kafka clients: {@code bootstrap.servers}, and security where the broker asks for it
 * @param tries how often a handler is asked about one task, 1 or more
 * @param pause between two tries; doubles with each
 * @param atOnce how many tasks are handled side by side, 1 or more
 * @param topicRefresh after how long a topic that is new is seen
 * @param receipts whether {@code received} is sent before the handler is asked
 */
public record ConnectionSettings(
        List<String> departments,
        String group,
        Map<String, Object> kafka,
        int tries,
        Duration pause,
        int atOnce,
        Duration topicRefresh,
        boolean receipts) {

    public ConnectionSettings {
        departments = List.copyOf(departments);
        kafka = Map.copyOf(kafka);
        if (departments.isEmpty() || tries < 1 || atOnce < 1) {
            throw new IllegalArgumentException("a connection has a department, and at least one try and one task");
        }
    }

    /** Three tries, a second apart at first; sixteen tasks at once; receipts are sent. */
    public static ConnectionSettings of(Map<String, Object> kafka, String department) {
        return new ConnectionSettings(
                List.of(department),
                "department-" + Channel.name(department),
                kafka,
                3,
                Duration.ofSeconds(1),
                16,
                Duration.ofSeconds(5),
                true);
    }

    public ConnectionSettings withTries(int most, Duration firstPause) {
        return new ConnectionSettings(departments, group, kafka, most, firstPause, atOnce, topicRefresh, receipts);
    }

    public ConnectionSettings withAtOnce(int most) {
        return new ConnectionSettings(departments, group, kafka, tries, pause, most, topicRefresh, receipts);
    }

    public ConnectionSettings withTopicRefresh(Duration longest) {
        return new ConnectionSettings(departments, group, kafka, tries, pause, atOnce, longest, receipts);
    }

    /** The handler sends receipts by {@link Answers#receive} itself. */
    public ConnectionSettings withoutReceipts() {
        return new ConnectionSettings(departments, group, kafka, tries, pause, atOnce, topicRefresh, false);
    }

    /** One connection for several departments, as a shared platform of a district has it. */
    public ConnectionSettings withDepartments(String sharedGroup, List<String> codes) {
        return new ConnectionSettings(codes, sharedGroup, kafka, tries, pause, atOnce, topicRefresh, receipts);
    }

    Map<String, Object> kafkaWith(Map<String, Object> more) {
        var all = new HashMap<>(kafka);
        all.putAll(more);
        return all;
    }
}
