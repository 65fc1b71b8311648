package io.onething.approval.department;

import io.onething.messaging.Topics;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Makes the topics of a department before its first task: tasks and decisions, each with its dead letters. */
@Component
public class DepartmentTopics {
    /** What the pattern of the answers' subscription finds again. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,32}");

    private static final int LONGEST_WAIT_MS = 10_000;

    private final KafkaAdmin kafka;
    private final Set<String> there = ConcurrentHashMap.newKeySet();

    DepartmentTopics(KafkaAdmin kafka) {
        this.kafka = kafka;
    }

    /**
     * Asks the broker once per department and process.
     *
     * @throws IllegalArgumentException for a code that is no name of a topic
     * @throws TransientDataAccessResourceException where the broker is away: the caller may try again
     */
    public void ensure(Collection<String> departments) {
        List<String> fresh = departments.stream()
                .distinct()
                .filter(code -> !there.contains(code))
                .toList();
        for (String code : fresh) {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("not a code of a department: " + code);
            }
        }
        if (!fresh.isEmpty()) {
            create(fresh.stream().flatMap(DepartmentTopics::namesOf).toList());
            there.addAll(fresh);
        }
    }

    private static Stream<String> namesOf(String code) {
        return Stream.of(Topics.tasksOf(code), Topics.decisionsOf(code))
                .flatMap(topic -> Stream.of(topic, Topics.deadLettersOf(topic)));
    }

    private void create(List<String> names) {
        var settings = new HashMap<>(kafka.getConfigurationProperties());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LONGEST_WAIT_MS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_WAIT_MS);
        try (Admin admin = Admin.create(settings)) {
            for (KafkaFuture<Void> creation : admin.createTopics(
                            names.stream().map(Topics::declare).toList())
                    .values()
                    .values()) {
                await(creation);
            }
        }
    }

    private static void await(KafkaFuture<Void> creation) {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new TransientDataAccessResourceException("topics of a department could not be made", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientDataAccessResourceException("stopped while making topics of a department", e);
        }
    }
}
