package io.onething.approval;

import io.onething.kernel.CaseNumber;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.TestTopics;
import io.onething.test.TestTopics.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One case of its own, with its item at one department. */
record Story(String caseNumber, String department) {
    static final String ASSIGNED = "onething.task.assigned.v1";
    static final String ANSWER_REJECTED = "onething.task.answer-rejected.v1";
    static final String RECEIVED = "onething.task.received.v1";
    static final String APPROVED = "onething.task.approved.v1";
    static final String REFUSED = "onething.task.refused.v1";
    static final String DECIDED = "onething.approval.decided.v1";
    static final String TAKEN_UP = "onething.approval.received.v1";

    private static final String DISPATCHED = "onething.case-item.dispatched.v1";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AtomicLong RUNNING = new AtomicLong(100);

    static Story of(String department) {
        TestTopics.create(Topics.CASE_FILE, Topics.deadLettersOf(Topics.CASE_FILE), Topics.CATALOG);
        return new Story(
                CaseNumber.of(LocalDate.of(2026, 3, 4), RUNNING.incrementAndGet())
                        .value(),
                department);
    }

    /** A story whose task is on the department's topic. */
    static Story begun(String department) {
        Story story = of(department);
        story.dispatch("BIRTH_CERT");
        story.task();
        return story;
    }

    /** A story with an item of another law: ten working days promised, twenty by statute. */
    static Story licensed(String department, String regime) {
        Story story = of(department);
        var event = story.dispatched("BIRTH_CERT");
        event.put("regime", regime).put("promisedWorkingDays", 10).put("statutoryWorkingDays", 20);
        TestTopics.send(Topics.CASE_FILE, DISPATCHED, story.caseNumber, event.toString());
        story.task();
        return story;
    }

    void dispatch(String itemCode) {
        TestTopics.send(
                Topics.CASE_FILE, DISPATCHED, caseNumber, dispatched(itemCode).toString());
    }

    void dispatch(String itemCode, Consumer<ObjectNode> change) {
        var event = dispatched(itemCode);
        change.accept(event);
        TestTopics.send(Topics.CASE_FILE, DISPATCHED, caseNumber, event.toString());
    }

    private ObjectNode dispatched(String itemCode) {
        var event = (ObjectNode) JSON.readTree(EventContracts.sampleOf("application-service", DISPATCHED));
        event.put("caseNumber", caseNumber).put("itemCode", itemCode);
        ((ObjectNode) event.get("department")).put("code", department);
        return event;
    }

    /** What the department's own example of an approval brings. */
    static Map<String, Object> output() {
        JsonNode approved = JSON.readTree(EventContracts.sampleOf("approval-service", APPROVED));
        @SuppressWarnings("unchecked") // JSON objects have text keys
        Map<String, Object> output = JSON.convertValue(approved.get("output"), Map.class);
        return output;
    }

    JsonNode task() {
        return task("BIRTH_CERT");
    }

    JsonNode task(String itemCode) {
        String topic = Topics.tasksOf(department);
        Published task = TestTopics.await(
                topic, event -> is(event, ASSIGNED) && event.data().contains("\"" + itemCode + "\""));
        return JSON.readTree(task.data());
    }

    String taskId() {
        return task().get("taskId").asString();
    }

    String receive() {
        return answer(department, RECEIVED, Map.of("taskId", taskId(), "receivedBy", "zhang"));
    }

    String approve() {
        return answer(department, APPROVED, Map.of("taskId", taskId(), "output", output(), "decidedBy", "zhang"));
    }

    String refuse() {
        return answer(department, REFUSED, Map.of("taskId", taskId(), "reason", "材料不符"));
    }

    /** Sends an answer and gives the identifier of its event. */
    String answer(String who, String type, Map<String, Object> answer) {
        return TestTopics.send(Topics.decisionsOf(who), type, caseNumber, JSON.writeValueAsString(answer));
    }

    JsonNode published(String type) {
        return JSON.readTree(
                TestTopics.await(Topics.APPROVAL, event -> is(event, type)).data());
    }

    /** Waits for the rejection of an answer on the topic of who gave it. */
    JsonNode rejection(String who, String answerId) {
        Published rejected = TestTopics.await(
                Topics.tasksOf(who),
                event -> is(event, ANSWER_REJECTED) && event.data().contains(answerId));
        EventContracts.assertFits(ANSWER_REJECTED, rejected.data());
        return JSON.readTree(rejected.data());
    }

    List<Published> all(String topic, String type) {
        return TestTopics.all(topic).stream().filter(event -> is(event, type)).toList();
    }

    private boolean is(Published event, String type) {
        return event.subject().equals(caseNumber) && event.type().equals(type);
    }
}
