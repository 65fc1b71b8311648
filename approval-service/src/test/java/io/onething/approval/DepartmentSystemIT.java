package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.MovableClock;
import io.onething.test.TestTopics;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A department's system, over Kafka. */
@ApprovalServiceTest
class DepartmentSystemIT {
    @Autowired
    JdbcClient jdbc;

    @Test
    void a_dispatched_item_becomes_a_task_and_its_approval_a_decision() {
        Story story = Story.begun("WJ");
        EventContracts.assertFits(Story.ASSIGNED, story.task().toString());
        story.receive();
        JsonNode taken = story.published(Story.TAKEN_UP);
        EventContracts.assertFits(Story.TAKEN_UP, taken.toString());
        assertThat(taken.get("receivedBy").asString()).isEqualTo("zhang");
        story.approve();
        JsonNode decided = story.published(Story.DECIDED);
        EventContracts.assertFits(Story.DECIDED, decided.toString());
        assertThat(decided.get("decision").asString()).isEqualTo("APPROVED");
        assertThat(decided.get("holder").get("name").asString()).isEqualTo("王芳");
        assertThat(decided.get("license").get("type").asString()).isEqualTo("CERTIFICATE");
        assertThat(decided.get("decidedAt").asString()).isEqualTo(MovableClock.BEGIN.toString());
        assertThat(decided.get("output").has("deliveryHospital"))
                .as("an output that the item does not declare")
                .isFalse();
    }

    @Test
    void a_decision_may_come_before_its_receipt() {
        Story story = Story.begun("WJ");
        story.approve();
        story.receive();
        String second = story.refuse();
        assertThat(story.rejection("WJ", second).get("code").asString()).isEqualTo("already-decided");
        assertThat(story.all(Topics.APPROVAL, Story.DECIDED)).hasSize(1);
        assertThat(story.all(Topics.APPROVAL, Story.TAKEN_UP)).isEmpty();
    }

    @Test
    void the_same_answer_twice_changes_nothing() {
        Story story = Story.begun("WJ");
        story.receive();
        story.receive();
        story.refuse();
        story.refuse();
        story.rejection("WJ", story.approve());
        assertThat(story.all(Topics.APPROVAL, Story.TAKEN_UP)).hasSize(1);
        assertThat(story.all(Topics.APPROVAL, Story.DECIDED)).hasSize(1);
        assertThat(story.published(Story.DECIDED).get("reason").asString()).isEqualTo("材料不符");
    }

    @Test
    void an_approval_without_its_output_comes_back_and_can_be_completed() {
        Story story = Story.begun("WJ");
        String answer = story.answer(
                "WJ", Story.APPROVED, Map.of("taskId", story.taskId(), "output", Map.of("childName", "陈安禾")));
        JsonNode rejection = story.rejection("WJ", answer);
        assertThat(rejection.get("code").asString()).isEqualTo("output-invalid");
        assertThat(rejection.get("detail").asString())
                .contains("birthCertificateNo")
                .doesNotContain("陈安禾");
        story.approve();
        assertThat(story.published(Story.DECIDED).get("decision").asString()).isEqualTo("APPROVED");
    }

    @Test
    void another_department_knows_nothing_of_the_task() {
        Story story = Story.begun("WJ");
        Story other = Story.begun("GA");
        String answer = story.answer("GA", Story.REFUSED, Map.of("taskId", story.taskId(), "reason", "越权"));
        assertThat(story.rejection("GA", answer).get("code").asString()).isEqualTo("unknown-task");
        other.refuse();
        other.published(Story.DECIDED);
        assertThat(story.all(Topics.APPROVAL, Story.DECIDED)).isEmpty();
    }

    @Test
    void what_cannot_be_read_or_names_no_task_comes_back_too() {
        Story story = Story.begun("WJ");
        String decisions = Topics.decisionsOf("WJ");
        String garbled = TestTopics.send(decisions, Story.APPROVED, story.caseNumber(), "{\"taskId\":");
        assertThat(story.rejection("WJ", garbled).get("code").asString()).isEqualTo("answer-unreadable");
        String nameless = TestTopics.send(decisions, Story.RECEIVED, story.caseNumber(), "{\"taskId\":\"7\"}");
        assertThat(story.rejection("WJ", nameless).get("code").asString()).isEqualTo("unknown-task");
        String silent = story.answer("WJ", Story.REFUSED, Map.of("taskId", story.taskId()));
        assertThat(story.rejection("WJ", silent).get("code").asString()).isEqualTo("reason-missing");
        story.approve();
        story.published(Story.DECIDED);
    }

    @Test
    void an_item_that_is_dispatched_twice_has_one_task() {
        Story story = Story.begun("WJ");
        story.dispatch("BIRTH_CERT");
        story.dispatch("PARENTING");
        story.task("PARENTING");
        assertThat(story.all(Topics.tasksOf("WJ"), Story.ASSIGNED)).hasSize(2);
    }

    @Test
    void personal_data_is_not_readable_in_the_database() {
        Story story = Story.begun("WJ");
        story.approve();
        story.published(Story.DECIDED);
        String row = jdbc.sql("""
                        select encode(task_data || holder || decision, 'escape') || item || state
                        from approval where case_number = ?""").param(story.caseNumber()).query(String.class).single();
        assertThat(row).endsWith("DECIDED").contains("BIRTH_CERT").doesNotContain("childName\":", "9999991993");
    }
}
