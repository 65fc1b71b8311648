package io.onething.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.department.Answer;
import io.onething.department.Task;
import io.onething.test.EventContracts;
import io.onething.test.TestServers;
import io.onething.test.TestTopics;
import io.onething.test.TestTopics.Published;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SimulatorIT {
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static final List<String> DEPARTMENTS = List.of("WJ", "GA", "SJ", "JK", "YB");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static Simulator simulator;

    @BeforeAll
    static void departments_open() {
        DEPARTMENTS.forEach(code -> TestTopics.create(topic(code, "tasks"), topic(code, "decisions")));
        var behaviours =
                Behaviours.parse(Duration.ofMillis(1), "HUKOU:refuse=材料不符,SJ:twice,JK:out-of-order,YB:slow=1h");
        var listener = new SimulatorListener() {
            @Override
            public void decided(Task task, Answer.Decision decision) {
                HEARD.add(task.taskId() + " " + decision.getClass().getSimpleName());
            }
        };
        simulator = Simulator.start(
                new SimulatorSettings(TestServers.kafka(), DEPARTMENTS, behaviours, Duration.ofMillis(200)), listener);
    }

    @AfterAll
    static void departments_close() {
        simulator.close();
    }

    @Test
    void a_task_is_received_and_approved() {
        UUID task = assign("WJ", "BIRTH_CERT");
        assertThat(answers("WJ", task, 2)).containsExactly("received", "approved");
        assertThat(HEARD).contains(task + " Approved");
    }

    @Test
    void an_item_can_be_refused() {
        UUID task = assign("GA", "HUKOU");
        assertThat(answers("GA", task, 2)).containsExactly("received", "refused");
    }

    @Test
    void a_decision_can_come_twice() {
        UUID task = assign("SJ", "LICENCE");
        assertThat(answers("SJ", task, 3)).containsExactly("received", "approved", "approved");
    }

    @Test
    void a_decision_can_come_before_its_receipt() {
        UUID task = assign("JK", "VACCINE");
        assertThat(answers("JK", task, 2)).containsExactly("approved", "received");
    }

    @Test
    void a_slow_department_keeps_nobody_waiting() {
        UUID slow = assign("YB", "MED_INS");
        answers("YB", slow, 1);
        UUID task = assign("WJ", "PARENTING");
        assertThat(answers("WJ", task, 2)).containsExactly("received", "approved");
    }

    @Test
    void a_task_with_an_owed_paper_is_received_and_decided_when_the_paper_has_come() {
        UUID task = UUID.randomUUID();
        var owing = (ObjectNode) JSON.readTree(Tasks.json(task, "WJ", "BIRTH_CERT"));
        ((ObjectNode) owing.get("materials").get(0)).put("owed", true);
        TestTopics.send(topic("WJ", "tasks"), "onething.task.assigned.v1", "20260304000000018", owing.toString());
        assertThat(answers("WJ", task, 1)).containsExactly("received");
        var come = (ObjectNode)
                JSON.readTree(EventContracts.sampleOf("approval-service", "onething.task.supplemented.v1"));
        come.put("taskId", task.toString());
        TestTopics.send(topic("WJ", "tasks"), "onething.task.supplemented.v1", "20260304000000018", come.toString());
        assertThat(answers("WJ", task, 3)).containsExactly("received", "received", "approved");
    }

    private static UUID assign(String department, String itemCode) {
        UUID task = UUID.randomUUID();
        TestTopics.send(
                topic(department, "tasks"),
                "onething.task.assigned.v1",
                "20260304000000018",
                Tasks.json(task, department, itemCode));
        return task;
    }

    private static List<String> answers(String department, UUID task, int count) {
        return TestTopics.await(
                        topic(department, "decisions"), event -> event.data().contains(task.toString()), count)
                .stream()
                .map(Published::type)
                .map(type -> type.split("\\.", -1)[2])
                .toList();
    }

    private static String topic(String department, String kind) {
        return "onething.department." + department.toLowerCase(java.util.Locale.ROOT) + "." + kind;
    }
}
