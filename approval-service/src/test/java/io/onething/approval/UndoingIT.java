package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import io.onething.test.TestTopics.Published;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 撤回 and 撤销 at the department's side, over the topics. */
@ApprovalServiceTest
class UndoingIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String UNDO = "onething.case-item.undone.v1";
    private static final String UNDONE = "onething.approval.undone.v1";
    private static final String REVOKED = "onething.approval.revoked.v1";
    private static final String TASK_UNDONE = "onething.task.undone.v1";

    @Autowired
    RestTestClient client;

    @Test
    void what_is_withdrawn_before_its_decision_ends_and_cannot_be_decided_any_more() {
        Story story = Story.begun("UNA");
        story.receive();
        story.published(Story.TAKEN_UP);
        undo(story, "WITHDRAWAL", null);
        assertThat(answered(story, 1).path("standing").asString()).isEqualTo("VOIDED");
        JsonNode told = JSON.readTree(TestTopics.await(Topics.tasksOf("UNA"), event -> is(event, story, TASK_UNDONE))
                .data());
        EventContracts.assertFits(TASK_UNDONE, told.toString());
        assertThat(story.rejection("UNA", story.approve()).path("code").asString())
                .isEqualTo("ended");
        assertThat(task(story).path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(task(story).path("clock").path("lamp").isNull()).isTrue();
    }

    @Test
    void a_decision_that_was_first_is_revoked_by_its_items_rule_and_told_again_when_asked_again() {
        Story story = Story.begun("UNB");
        story.approve();
        story.published(Story.DECIDED);
        undo(story, "WITHDRAWAL", null);
        JsonNode revoked = story.published(REVOKED);
        EventContracts.assertFits(REVOKED, revoked.toString());
        assertThat(revoked.path("ground").asString()).isEqualTo("WITHDRAWN_BY_APPLICANT");
        undo(story, "WITHDRAWAL", null);
        assertThat(answered(story, 2).path("standing").asString()).isEqualTo("REVOKED");
        assertThat(story.all(Topics.APPROVAL, REVOKED)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"onWithdrawal, WITHDRAWAL", "onRevokedInput, INPUT_REVOKED"})
    void what_the_rule_of_the_item_keeps_stands(String rule, String cause) {
        Story story = Story.of("UNC");
        story.dispatch("BIRTH_CERT", event -> ((ObjectNode) event.get("terms")).put(rule, "KEEP"));
        story.approve();
        story.published(Story.DECIDED);
        undo(story, cause, "OTHER");
        assertThat(answered(story, 1).path("standing").asString()).isEqualTo("KEPT");
        assertThat(task(story).path("state").asString()).isEqualTo("DECIDED");
    }

    @Test
    void a_department_looks_again_at_what_relied_on_something_revoked_and_confirms_or_revokes_it() {
        Story kept = reviewing("UND");
        kept.answer("UND", "onething.task.confirmed.v1", Map.of("taskId", kept.taskId(), "by", "zhang"));
        assertThat(answered(kept, 2).path("standing").asString()).isEqualTo("KEPT");
        Story revoked = reviewing("UNE");
        revoked.answer(
                "UNE",
                "onething.task.revoked.v1",
                Map.of("taskId", revoked.taskId(), "ground", "INPUT_REVOKED", "reason", "出生证明被撤销", "by", "zhang"));
        assertThat(answered(revoked, 2).path("standing").asString()).isEqualTo("REVOKED");
        assertThat(revoked.published(REVOKED).path("reason").asString()).isEqualTo("出生证明被撤销");
    }

    private Story reviewing(String department) {
        Story story = Story.begun(department);
        story.approve();
        story.published(Story.DECIDED);
        undo(story, "INPUT_REVOKED", "OTHER");
        assertThat(answered(story, 1).path("standing").asString()).isEqualTo("REVIEWING");
        JsonNode task = task(story);
        assertThat(task.path("state").asString()).isEqualTo("DECIDED");
        assertThat(task.path("inputRevoked").path("item").asString()).isEqualTo("OTHER");
        return story;
    }

    @Test
    void a_revocation_by_rest_needs_ground_and_reason_and_leaves_a_document() {
        Story story = Story.begun("UNF");
        story.approve();
        story.published(Story.DECIDED);
        revoke(story, Map.of("reason", "材料系伪造")).expectStatus().isEqualTo(422);
        revoke(story, Map.of("ground", "FRAUD")).expectStatus().isEqualTo(422);
        revoke(story, Map.of("ground", "FRAUD", "reason", "材料系伪造"))
                .expectStatus()
                .isOk();
        assertThat(task(story).path("revocation").path("ground").asString()).isEqualTo("FRAUD");
        client.get()
                .uri("/api/documents?caseNumber={number}", story.caseNumber())
                .header(HttpHeaders.AUTHORIZATION, TestTokens.applicant("wang.fang"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.kind == 'REVOCATION')].title")
                .isEqualTo(List.of("撤销决定书"));
    }

    private RestTestClient.ResponseSpec revoke(Story story, Map<String, String> body) {
        return client.post()
                .uri("/api/tasks/{id}/revocation", story.taskId())
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk(story.department()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(HttpHeaders.IF_MATCH, "\"2\"")
                .body(body)
                .exchange();
    }

    private static void undo(Story story, String cause, @Nullable String because) {
        var order = (ObjectNode) JSON.readTree(EventContracts.sampleOf("application-service", UNDO));
        order.put("caseNumber", story.caseNumber()).put("cause", cause).put("because", because);
        TestTopics.send(Topics.CASE_FILE, UNDO, story.caseNumber(), order.toString());
    }

    /** The newest of so many answers to orders. */
    private static JsonNode answered(Story story, int count) {
        await().until(() -> story.all(Topics.APPROVAL, UNDONE).size() >= count);
        List<Published> answers = story.all(Topics.APPROVAL, UNDONE);
        assertThat(answers).hasSize(count);
        EventContracts.assertFits(UNDONE, answers.getLast().data());
        return JSON.readTree(answers.getLast().data());
    }

    private JsonNode task(Story story) {
        return JSON.readTree(client.get()
                .uri("/api/tasks/{id}", story.taskId())
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk(story.department()))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static boolean is(Published event, Story story, String type) {
        return event.subject().equals(story.caseNumber()) && event.type().equals(type);
    }
}
