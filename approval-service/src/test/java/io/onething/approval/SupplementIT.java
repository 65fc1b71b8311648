package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.approval.task.ClockSweep;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.MovableClock;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 补正 at the department's side. The tests begin on Wednesday 2026-03-04; working days follow one another. */
@ApprovalServiceTest
class SupplementIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CALENDAR = "onething.calendar.published.v1";
    private static final String ASKED = "onething.approval.supplement-asked.v1";
    private static final String TOLD_BY_SYSTEM = "onething.task.supplement-asked.v1";
    private static final String CORRECTED = "onething.case-item.supplemented.v1";
    private static final String MISSED = "onething.case-item.lapsed.v1";
    private static final String BACK = "onething.task.supplemented.v1";
    private static final String LAPSED = "onething.task.lapsed.v1";
    private static final List<Map<String, String>> BLURRED = List.of(Map.of("key", "住院分娩记录", "note", "照片模糊,请重新上传。"));
    private static final List<Map<String, String>> MORE = List.of(Map.of("key", "住院分娩记录", "note", "还须加盖单位印章。"));

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClockSweep sweep;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void calendar() {
        TestTopics.create(Topics.CATALOG);
        TestTopics.send(Topics.CATALOG, CALENDAR, "CN", EventContracts.sampleOf("catalog-service", CALENDAR));
        await().until(() -> jdbc.sql("select count(*) from working_calendar")
                        .query(Long.class)
                        .single()
                == 1);
    }

    @AfterEach
    void standStill() {
        clock.set(MovableClock.BEGIN);
    }

    @Test
    void days_to_accept_stand_still_and_begin_anew_when_the_papers_are_complete() {
        Story story = Story.licensed("SJ", "ADMIN_LICENCE");
        ask(story, BLURRED, 1).expectStatus().isOk();
        JsonNode asked = story.published(ASKED);
        EventContracts.assertFits(ASKED, asked.toString());
        assertThat(asked.get("tellBy").asString()).isEqualTo("2026-03-11");
        assertThat(asked.get("returned").asBoolean()).isFalse();
        assertThat(task(story).get("clock").get("lamp").asString()).isEqualTo("GREY");
        clock.set(Instant.parse("2026-03-12T02:00:00Z"));
        sweep.run();
        assertThat(state(story)).isEqualTo("SUPPLEMENTING");
        correct(story, clock.instant());
        await().until(() -> state(story).equals("ASSIGNED"));
        // 2026-03-19 is the fifth working day after the papers were complete.
        clock.set(Instant.parse("2026-03-19T15:59:59Z"));
        sweep.run();
        assertThat(state(story)).isEqualTo("ASSIGNED");
        clock.set(Instant.parse("2026-03-19T16:00:00Z"));
        sweep.run();
        assertThat(task(story).get("clock").get("acceptedOn").asString()).isEqualTo("2026-03-12");
    }

    @Test
    void a_department_gets_the_corrected_papers() {
        Story story = Story.licensed("WJ", "ADMIN_LICENCE");
        askBySystem(story, BLURRED);
        story.published(ASKED);
        correct(story, MovableClock.BEGIN.plusSeconds(60));
        JsonNode back = JSON.readTree(TestTopics.await(
                        Topics.tasksOf("WJ"),
                        event -> event.type().equals(BACK) && event.subject().equals(story.caseNumber()))
                .data());
        EventContracts.assertFits(BACK, back.toString());
        assertThat(back.get("taskId").asString()).isEqualTo(story.taskId());
        assertThat(back.get("data").get("childName").asString()).isEqualTo("陈安康");
        assertThat(task(story).get("data").get("childName").asString()).isEqualTo("陈安康");
        correct(story, MovableClock.BEGIN.plusSeconds(120));
        story.receive();
        story.approve();
        story.published(Story.DECIDED);
        assertThat(story.all(Topics.tasksOf("WJ"), BACK)).hasSize(1);
    }

    @Test
    void a_second_request_is_refused_and_recorded() {
        Story story = Story.licensed("MZ", "ADMIN_LICENCE");
        ask(story, BLURRED, 1).expectStatus().isOk();
        byte[] problem = ask(story, MORE, 2)
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        assertThat(JSON.readTree(problem).get("code").asString()).isEqualTo("supplement-asked-already");
        correct(story, MovableClock.BEGIN.plusSeconds(60));
        await().until(() -> state(story).equals("ASSIGNED"));
        String answer = askBySystem(story, MORE);
        JsonNode rejected = story.rejection("MZ", answer);
        assertThat(rejected.get("code").asString()).isEqualTo("supplement-asked-already");
        assertThat(task(story).get("askedAgain").findValuesAsString("by")).containsExactly("clerk.MZ", "system.MZ");
        assertThat(task(story).get("supplements")).hasSize(1);
    }

    @Test
    void papers_of_a_market_registration_go_back_and_are_submitted_anew() {
        Story story = Story.licensed("SC", "REGISTRATION_MARKET");
        ask(story, BLURRED, 1).expectStatus().isOk();
        assertThat(story.published(ASKED).get("returned").asBoolean()).isTrue();
        correct(story, MovableClock.BEGIN.plusSeconds(60));
        await().until(() -> state(story).equals("ASSIGNED"));
        // Papers that were submitted anew are looked at anew.
        ask(story, MORE, 3).expectStatus().isOk();
        assertThat(task(story).get("supplements")).hasSize(2);
        assertThat(task(story).get("askedAgain")).isEmpty();
    }

    @Test
    void what_is_not_corrected_in_time_has_ended() {
        Story story = Story.licensed("JY", "ADMIN_LICENCE");
        ask(story, BLURRED, 1).expectStatus().isOk();
        var missed = sample(MISSED, story);
        missed.put("lapsedAt", MovableClock.BEGIN.plusSeconds(60).toString());
        TestTopics.send(Topics.CASE_FILE, MISSED, story.caseNumber(), missed.toString());
        String told = TestTopics.await(
                        Topics.tasksOf("JY"),
                        event -> event.type().equals(LAPSED) && event.subject().equals(story.caseNumber()))
                .data();
        EventContracts.assertFits(LAPSED, told);
        assertThat(state(story)).isEqualTo("LAPSED");
        assertThat(story.rejection("JY", story.receive()).get("code").asString())
                .isEqualTo("ended");
    }

    @Test
    void what_is_to_be_corrected_must_be_of_the_item() {
        Story story = Story.licensed("GA", "ADMIN_LICENCE");
        byte[] problem = ask(story, List.of(Map.of("key", "unknown", "note", "缺")), 1)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        assertThat(JSON.readTree(problem).get("code").asString()).isEqualTo("corrections-unclear");
        assertThat(state(story)).isEqualTo("ASSIGNED");
    }

    private static void correct(Story story, Instant at) {
        ObjectNode event = sample(CORRECTED, story);
        event.put("supplementedAt", at.toString());
        ((ObjectNode) event.get("data")).put("childName", "陈安康");
        TestTopics.send(Topics.CASE_FILE, CORRECTED, story.caseNumber(), event.toString());
    }

    private static ObjectNode sample(String type, Story story) {
        var event = (ObjectNode) JSON.readTree(EventContracts.sampleOf("application-service", type));
        return event.put("caseNumber", story.caseNumber()).put("itemCode", "BIRTH_CERT");
    }

    private static String askBySystem(Story story, List<Map<String, String>> corrections) {
        return story.answer(
                story.department(),
                TOLD_BY_SYSTEM,
                Map.of("taskId", story.taskId(), "corrections", corrections, "by", "system." + story.department()));
    }

    private RestTestClient.ResponseSpec ask(Story story, List<Map<String, String>> corrections, long version) {
        return client.post()
                .uri("/api/tasks/" + story.taskId() + "/supplement")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk(story.department()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .body(Map.of("corrections", corrections))
                .exchange();
    }

    private String state(Story story) {
        return task(story).get("state").asString();
    }

    private JsonNode task(Story story) {
        return JSON.readTree(client.get()
                .uri("/api/tasks/" + story.taskId())
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk(story.department()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }
}
