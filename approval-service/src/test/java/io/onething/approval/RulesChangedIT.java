package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 适用新规定 at the department's side. The tests begin on Wednesday 2026-03-04; ten working days end on 2026-03-18. */
@ApprovalServiceTest
class RulesChangedIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CALENDAR = "onething.calendar.published.v1";
    private static final String CHANGED = "onething.case-item.rules-changed.v1";
    private static final String TOLD = "onething.task.rules-changed.v1";
    private static final String MOVED = "onething.approval.clock-moved.v1";
    private static final String PAPER = "亲子鉴定意见";

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void calendar() {
        TestTopics.create(Topics.CATALOG);
        TestTopics.send(Topics.CATALOG, CALENDAR, "CN", EventContracts.sampleOf("catalog-service", CALENDAR));
        await().until(() -> jdbc.sql("select count(*) from working_calendar")
                        .query(Long.class)
                        .single()
                == 1);
    }

    @Test
    void the_clock_is_read_anew_from_the_day_of_acceptance_and_the_department_is_told() {
        Story story = Story.licensed("SJ", "ADMIN_LICENCE");
        story.receive();
        assertThat(clock(story, "ACCEPTED").path("promisedOn").asString()).isEqualTo("2026-03-18");
        change(story, 3, 2);
        JsonNode moved = clock(story, "RULES");
        assertThat(moved.path("acceptedOn").asString()).isEqualTo("2026-03-04");
        assertThat(moved.path("promisedOn").asString()).isEqualTo("2026-03-09");
        assertThat(moved.path("version").asLong()).isEqualTo(3);
        JsonNode told = told(story).getFirst();
        assertThat(told.path("taskId").asString()).isEqualTo(story.taskId());
        assertThat(told.path("promisedWorkingDays").asInt()).isEqualTo(3);
        assertThat(told.path("version").asLong()).isEqualTo(3);
        assertThat(task(story).at("/clock/promisedOn").asString()).isEqualTo("2026-03-09");

        // The way back is told in the same way.
        change(story, 10, 1);
        await().until(() -> task(story).at("/clock/promisedOn").asString().equals("2026-03-18"));
        assertThat(told(story)).hasSize(2);
    }

    @Test
    void terms_in_another_unit_hold_too() {
        Story story = Story.licensed("WJ", "ADMIN_LICENCE");
        story.receive();
        clock(story, "ACCEPTED");
        ObjectNode event = event(story, 10, 2);
        ((ObjectNode) event.get("terms")).put("promisedLimit", "P60D");
        TestTopics.send(Topics.CASE_FILE, CHANGED, story.caseNumber(), event.toString());
        assertThat(clock(story, "RULES").path("promisedOn").asString()).isEqualTo("2026-05-03");
    }

    @Test
    void before_acceptance_no_clock_moves_but_the_rules_are_kept() {
        Story story = Story.licensed("MZ", "ADMIN_LICENCE");
        change(story, 3, 2);
        await().until(() -> !told(story).isEmpty());
        assertThat(story.all(Topics.APPROVAL, MOVED)).isEmpty();
        story.receive();
        assertThat(clock(story, "ACCEPTED").path("promisedOn").asString()).isEqualTo("2026-03-09");
    }

    @Test
    void a_paper_that_is_new_may_be_asked_for_by_supplement() {
        Story story = Story.licensed("JY", "ADMIN_LICENCE");
        assertThat(ask(story, 1)).isEqualTo(422);
        change(story, 10, 2);
        await().until(() -> !told(story).isEmpty());
        assertThat(ask(story, 2)).isEqualTo(200);
    }

    @Test
    void what_is_decided_stays_decided_by_the_rules_of_its_time() {
        Story story = Story.licensed("GA", "ADMIN_LICENCE");
        story.approve();
        story.published(Story.DECIDED);
        String before = item(story);
        Story other = Story.licensed("GA", "ADMIN_LICENCE");
        change(story, 3, 2);
        change(other, 3, 2);
        await().until(() -> !told(other).isEmpty());
        await().until(() -> dealtWith(story));
        assertThat(told(story)).isEmpty();
        assertThat(item(story)).isEqualTo(before);
    }

    private static void change(Story story, int promised, int edition) {
        TestTopics.send(
                Topics.CASE_FILE,
                CHANGED,
                story.caseNumber(),
                event(story, promised, edition).toString());
    }

    private static ObjectNode event(Story story, int promised, int edition) {
        var event = (ObjectNode) JSON.readTree(EventContracts.sampleOf("application-service", CHANGED));
        return event.put("caseNumber", story.caseNumber())
                .put("itemCode", "BIRTH_CERT")
                .put("promisedWorkingDays", promised)
                .put("edition", edition);
    }

    /** The event that tells of the clock with this cause; it fits its contract. */
    private static JsonNode clock(Story story, String cause) {
        String data = TestTopics.await(
                        Topics.APPROVAL,
                        event -> event.type().equals(MOVED)
                                && event.subject().equals(story.caseNumber())
                                && event.data().contains("\"" + cause + "\""))
                .data();
        EventContracts.assertFits(MOVED, data);
        return JSON.readTree(data);
    }

    private static List<JsonNode> told(Story story) {
        return story.all(Topics.tasksOf(story.department()), TOLD).stream()
                .map(event -> {
                    EventContracts.assertFits(TOLD, event.data());
                    return (JsonNode) JSON.readTree(event.data());
                })
                .toList();
    }

    private int ask(Story story, long version) {
        return client.post()
                .uri("/api/tasks/" + story.taskId() + "/supplement")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk(story.department()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .body(Map.of("corrections", List.of(Map.of("key", PAPER, "note", "请补交。"))))
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    private String item(Story story) {
        return jdbc.sql("select item from approval where case_number = ? and item_code = 'BIRTH_CERT'")
                .param(story.caseNumber())
                .query(String.class)
                .single();
    }

    /** Another event of the same case behind it was taken in, and so was what came before. */
    private boolean dealtWith(Story story) {
        story.dispatch("HUKOU");
        return !story.task("HUKOU").isMissingNode();
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
