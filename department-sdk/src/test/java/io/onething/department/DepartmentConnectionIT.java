package io.onething.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.test.EventContracts;
import io.onething.test.TestServers;
import io.onething.test.TestTopics;
import io.onething.test.TestTopics.Published;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DepartmentConnectionIT {
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", TestServers.kafka());

    private final List<Task> failed = new CopyOnWriteArrayList<>();
    private final List<Rejection> rejections = new CopyOnWriteArrayList<>();

    @Test
    void a_task_is_received_and_answered_also_on_a_topic_that_came_later() {
        try (var connection = connect("ga", _ -> Answer.approved(Map.of("citizenIdNo", "1")))) {
            assertThat(connection.isRunning()).isTrue();
            UUID task = assign("GA");
            assertThat(answered("GA", task, 2))
                    .extracting(Published::type)
                    .containsExactly(Channel.RECEIVED, Channel.APPROVED);
        }
    }

    @Test
    void a_task_that_comes_again_is_answered_by_the_same_event() {
        try (var _ = connect("SW", _ -> Answer.refused("材料不符"))) {
            UUID task = assign("SW");
            answered("SW", task, 2);
            assign("SW", task);
            assertThat(answered("SW", task, 4)).extracting(Published::id).hasSize(4);
            assertThat(answered("SW", task, 4).stream().map(Published::id).distinct())
                    .hasSize(2);
        }
    }

    @Test
    void a_task_that_fails_is_reported_and_the_others_go_on() {
        var asked = new AtomicInteger();
        UUID broken = UUID.randomUUID();
        try (var _ = connect("MZ", task -> {
            if (task.taskId().equals(broken)) {
                asked.incrementAndGet();
                throw new IllegalStateException("the old system sleeps");
            }
            return Answer.refused("材料不符");
        })) {
            assign("MZ", broken);
            UUID other = assign("MZ");
            answered("MZ", other, 2);
            await().untilAsserted(
                            () -> assertThat(failed).extracting(Task::taskId).containsExactly(broken));
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void a_record_that_is_no_task_is_passed_over() {
        try (var _ = connect("JT", _ -> Answer.refused("材料不符"))) {
            TestTopics.create("onething.department.jt.tasks", "onething.department.jt.decisions");
            TestTopics.send("onething.department.jt.tasks", Channel.ASSIGNED, "case", "{\"taskId\":7}");
            answered("JT", assign("JT"), 2);
            assertThat(failed).isEmpty();
        }
    }

    @Test
    void an_answer_can_be_sent_later_from_what_was_kept_and_a_rejection_is_heard() {
        var kept = new CopyOnWriteArrayList<String>();
        var handler = new TaskHandler() {
            @Override
            public Answer handle(Task task) {
                kept.add(task.reference().toString());
                return Answer.later();
            }

            @Override
            public void rejected(Rejection rejection) {
                rejections.add(rejection);
            }
        };
        try (var connection = connect("RS", handler)) {
            UUID task = assign("RS");
            answered("RS", task, 1);
            await().until(() -> !kept.isEmpty());
            connection.answers().approve(TaskReference.parse(kept.getFirst()), Map.of("cardNo", "1"));
            assertThat(answered("RS", task, 2).getLast().type()).isEqualTo(Channel.APPROVED);
            TestTopics.send(
                    "onething.department.rs.tasks",
                    Channel.ANSWER_REJECTED,
                    "case",
                    EventContracts.sampleOf("approval-service", Channel.ANSWER_REJECTED));
            await().untilAsserted(() ->
                    assertThat(rejections).extracting(Rejection::code).containsExactly("output-invalid"));
        }
    }

    @Test
    void one_connection_serves_several_departments() {
        var settings = settings("CL").withDepartments("district", List.of("CL", "TJ"));
        try (var connection = new DepartmentConnection(settings, _ -> Answer.refused("材料不符"))) {
            connection.start();
            answered("CL", assign("CL"), 2);
            answered("TJ", assign("TJ"), 2);
        }
    }

    private static ConnectionSettings settings(String department) {
        return ConnectionSettings.of(BROKER, department)
                .withTries(2, Duration.ofMillis(10))
                .withTopicRefresh(Duration.ofMillis(200));
    }

    private DepartmentConnection connect(String department, TaskHandler handler) {
        var settings = settings(department);
        var connection = new DepartmentConnection(
                settings, handler, (task, _, _) -> failed.add(task), DepartmentConnection.answersBy(settings));
        connection.start();
        return connection;
    }

    private static UUID assign(String department) {
        UUID task = UUID.randomUUID();
        assign(department, task);
        return task;
    }

    private static void assign(String department, UUID task) {
        String topics = "onething.department." + Channel.name(department);
        TestTopics.create(topics + ".tasks", topics + ".decisions");
        TestTopics.send(topics + ".tasks", Channel.ASSIGNED, "20260304000000018", Assigned.sample(task, department));
    }

    private static List<Published> answered(String department, UUID task, int count) {
        return TestTopics.await(
                Channel.decisionsOf(department), event -> event.data().contains(task.toString()), count);
    }
}
