package io.onething.messaging;

import java.util.Locale;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** Names of topics, and how a producer declares its own. */
public final class Topics {
    public static final String CASE_FILE = "onething.case-file.events";
    public static final String APPROVAL = "onething.approval.events";
    public static final String LICENSE = "onething.license.events";
    public static final String CATALOG = "onething.catalog.events";

    /** Enough for six consumers of one group side by side; a topic's partitions are not changed while cases run. */
    private static final int PARTITIONS = 6;

    private Topics() {}

    /** What a department has to do. */
    public static String tasksOf(String departmentCode) {
        return "onething.department." + departmentCode.toLowerCase(Locale.ROOT) + ".tasks";
    }

    /** What a department answers. */
    public static String decisionsOf(String departmentCode) {
        return "onething.department." + departmentCode.toLowerCase(Locale.ROOT) + ".decisions";
    }

    public static String deadLettersOf(String topic) {
        return topic + ".dlt";
    }

    /** A topic as its producer declares it; how often it is replicated is the broker's setting. */
    public static NewTopic declare(String topic) {
        return TopicBuilder.name(topic).partitions(PARTITIONS).build();
    }

    /** The bean with which a service makes sure that its topics are there, each with its dead letters. */
    public static NewTopics declareAll(String... topics) {
        return new NewTopics(java.util.Arrays.stream(topics)
                .flatMap(topic -> java.util.stream.Stream.of(topic, deadLettersOf(topic)))
                .map(Topics::declare)
                .toArray(NewTopic[]::new));
    }
}
