package io.onething.approval;

import static io.onething.approval.Requests.assertCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.approval.task.ClockSweep;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.MovableClock;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import io.onething.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 容缺受理 at the department's side, by moving the clock. Accepted on Wednesday 2026-03-04. */
@ApprovalServiceTest
class ToleranceIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CALENDAR = "onething.calendar.published.v1";
    private static final String BEGUN = "onething.approval.tolerance-begun.v1";
    private static final String REMINDER = "onething.approval.tolerance-reminder.v1";
    private static final String LAPSED = "onething.approval.lapsed.v1";
    private static final String TASK_LAPSED = "onething.task.lapsed.v1";
    private static final String SUPPLEMENTED = "onething.task.supplemented.v1";
    private static final String SUPERVISOR = TestTokens.bearer("supervisor", null, Role.SUPERVISOR);

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
                .equals(1L));
    }

    @AfterEach
    void standStill() {
        clock.set(MovableClock.BEGIN);
    }

    @Test
    void an_item_is_accepted_while_a_paper_is_owed_and_approved_once_it_is_there() {
        Story story = Undertaken.owing("ZJ", 5);
        story.receive();
        JsonNode begun = story.published(BEGUN);
        EventContracts.assertFits(BEGUN, begun.toString());
        assertThat(begun.get("supplyBy").asString()).isEqualTo("2026-03-11");
        assertThat(begun.get("materials").findValuesAsString("key")).containsExactly(Undertaken.PAPER);
        // The clock runs: ten working days, as if nothing were owed.
        assertThat(task(story).get("clock").get("acceptedOn").asString()).isEqualTo("2026-03-04");
        assertThat(task(story).get("clock").get("promisedOn").asString()).isEqualTo("2026-03-18");
        assertThat(documents(story, "ZJ")).containsExactly("容缺受理通知书");

        assertThat(story.rejection("ZJ", story.approve()).get("code").asString())
                .isEqualTo("papers-owed");
        post(story, "/review", Map.of("opinion", "其余材料齐全")).expectStatus().isOk();

        Undertaken.supply(story, MovableClock.BEGIN.plusSeconds(60));
        JsonNode told = JSON.readTree(TestTopics.await(
                        Topics.tasksOf("ZJ"),
                        event -> event.type().equals(SUPPLEMENTED)
                                && event.subject().equals(story.caseNumber()))
                .data());
        EventContracts.assertFits(SUPPLEMENTED, told.toString());
        assertThat(task(story).get("data").get("childName").asString()).isEqualTo("陈安康");
        // A repeat of it is nothing new.
        Undertaken.supply(story, MovableClock.BEGIN.plusSeconds(120));
        clock.set(Instant.parse("2026-03-11T16:00:00Z"));
        sweep.run();
        story.approve();
        assertThat(story.published(Story.DECIDED).get("decision").asString()).isEqualTo("APPROVED");
        assertThat(story.all(Topics.tasksOf("ZJ"), SUPPLEMENTED)).hasSize(1);
        assertThat(story.all(Topics.APPROVAL, REMINDER)).isEmpty();
        assertThat(story.all(Topics.APPROVAL, BEGUN)).hasSize(1);
    }

    @Test
    void who_does_not_bring_it_is_reminded_before_and_the_item_lapses_after_the_last_day() {
        Story story = Undertaken.owing("SL", 10);
        story.receive();
        assertThat(story.published(BEGUN).get("supplyBy").asString()).isEqualTo("2026-03-18");
        // The working day before the last one.
        clock.set(Instant.parse("2026-03-16T15:59:59Z"));
        sweep.run();
        assertThat(jdbc.sql("select count(*) from outbox where type = ? and subject = ?")
                        .params(REMINDER, story.caseNumber())
                        .query(Long.class)
                        .single())
                .isZero();
        clock.set(Instant.parse("2026-03-16T16:00:00Z"));
        sweep.run();
        sweep.run();
        EventContracts.assertFits(REMINDER, story.published(REMINDER).toString());
        clock.set(Instant.parse("2026-03-18T15:59:59Z"));
        sweep.run();
        assertThat(state(story)).isEqualTo("RECEIVED");

        clock.set(Instant.parse("2026-03-18T16:00:00Z"));
        sweep.run();
        JsonNode lapsed = story.published(LAPSED);
        EventContracts.assertFits(LAPSED, lapsed.toString());
        assertThat(lapsed.get("late").asString()).isEqualTo("LAPSE");
        assertThat(lapsed.get("reason").asString()).contains("退件");
        EventContracts.assertFits(
                TASK_LAPSED,
                TestTopics.await(
                                Topics.tasksOf("SL"),
                                event -> event.type().equals(TASK_LAPSED)
                                        && event.subject().equals(story.caseNumber()))
                        .data());
        assertThat(state(story)).isEqualTo("LAPSED");
        assertThat(documents(story, "SL")).containsExactly("容缺受理通知书", "退件通知书");
        assertThat(story.rejection("SL", story.approve()).get("code").asString())
                .isEqualTo("ended");
        // Papers that come now find nothing open.
        Undertaken.supply(story, clock.instant());
        clock.set(Instant.parse("2026-03-20T16:00:00Z"));
        sweep.run();
        assertThat(story.all(Topics.APPROVAL, LAPSED)).hasSize(1);
        assertThat(story.all(Topics.APPROVAL, REMINDER)).hasSize(1);
        // The department was not late: no lamp, no order, no figure, though the promised day was the same.
        assertThat(task(story).get("clock").get("lamp").isNull()).isTrue();
        assertThat(new Requests(client)
                        .get("/api/supervision/orders?department=SL", SUPERVISOR)
                        .get("items"))
                .isEmpty();
        JsonNode line = new Requests(client)
                .get("/api/supervision/figures", TestTokens.clerk("SL"))
                .get(0);
        assertThat(line.get("late").asInt()).isZero();
        assertThat(line.get("overdueNow").asInt()).isZero();
    }

    @Test
    void silence_accepts_an_item_with_an_owed_paper_too_and_its_days_begin_when_they_are_told() {
        Story story = Undertaken.owing("RF", 3);
        // Five working days without a word: 2026-03-11 is the last.
        clock.set(Instant.parse("2026-03-11T16:00:00Z"));
        sweep.run();
        JsonNode begun = story.published(BEGUN);
        assertThat(task(story).get("clock").get("acceptedOn").asString()).isEqualTo("2026-03-04");
        assertThat(begun.get("supplyBy").asString()).isEqualTo("2026-03-17");
        assertThat(state(story)).isEqualTo("RECEIVED");
    }

    @Test
    void an_owed_paper_is_not_asked_for_again_and_a_refusal_needs_none() {
        Story story = Undertaken.owing("YJ", 5);
        assertCode(
                post(
                        story,
                        "/supplement",
                        Map.of("corrections", List.of(Map.of("key", Undertaken.PAPER, "note", "缺")))),
                409,
                "owed-already");
        story.receive();
        story.published(BEGUN);
        story.refuse();
        assertThat(story.published(Story.DECIDED).get("decision").asString()).isEqualTo("REFUSED");
        clock.set(Instant.parse("2026-03-20T16:00:00Z"));
        sweep.run();
        assertThat(state(story)).isEqualTo("DECIDED");
    }

    private List<String> documents(Story story, String department) {
        return new Requests(client)
                .get("/api/documents?caseNumber=" + story.caseNumber(), TestTokens.clerk(department))
                .findValuesAsString("title");
    }

    private RestTestClient.ResponseSpec post(Story story, String path, Map<String, ?> body) {
        String token = TestTokens.clerk(story.department());
        long version = jdbc.sql("select version from approval where case_number = ?")
                .param(story.caseNumber())
                .query(Long.class)
                .single();
        return new Requests(client).post("/api/tasks/" + story.taskId() + path, token, version, body);
    }

    private String state(Story story) {
        return task(story).get("state").asString();
    }

    private JsonNode task(Story story) {
        return new Requests(client).get("/api/tasks/" + story.taskId(), TestTokens.clerk(story.department()));
    }
}
