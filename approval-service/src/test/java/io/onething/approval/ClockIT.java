package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.approval.task.ClockSweep;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.MovableClock;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import io.onething.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The legal clock, by moving the clock. The tests begin on Wednesday 2026-03-04; working days follow one another. */
@ApprovalServiceTest
class ClockIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PUBLISHED = "onething.calendar.published.v1";
    private static final String MOVED = "onething.approval.clock-moved.v1";
    private static final String LAMP = "onething.approval.lamp-changed.v1";
    private static final String NOT_ACCEPTED = "onething.approval.not-accepted.v1";

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
        publish(calendarOf("2026-10-10"));
    }

    @AfterEach
    void standStill() {
        clock.set(MovableClock.BEGIN);
    }

    @Test
    void silence_of_five_working_days_accepts_from_the_day_the_papers_came() {
        Story story = Story.licensed("SJ", "ADMIN_LICENCE");
        // 2026-03-11 is the fifth working day.
        clock.set(Instant.parse("2026-03-11T15:59:59Z"));
        sweep.run();
        assertThat(task(story).get("state").asString()).isEqualTo("ASSIGNED");
        assertThat(task(story).get("clock").get("lamp").asString()).isEqualTo("YELLOW");
        clock.set(Instant.parse("2026-03-11T16:00:00Z"));
        sweep.run();
        JsonNode moved = story.published(MOVED);
        EventContracts.assertFits(MOVED, moved.toString());
        assertThat(moved.get("cause").asString()).isEqualTo("DEEMED_ACCEPTED");
        assertThat(moved.get("acceptedOn").asString()).isEqualTo("2026-03-04");
        assertThat(moved.get("promisedOn").asString()).isEqualTo("2026-03-18");
        sweep.run();
        story.receive();
        story.approve();
        story.published(Story.DECIDED);
        assertThat(story.all(Topics.APPROVAL, Story.TAKEN_UP)).isEmpty();
        assertThat(story.all(Topics.APPROVAL, MOVED)).hasSize(1);
    }

    @Test
    void real_estate_is_accepted_by_the_end_of_the_day_and_a_market_registration_never() {
        Story house = Story.licensed("ZR", "REGISTRATION_REALESTATE");
        Story company = Story.licensed("SJ", "REGISTRATION_MARKET");
        clock.set(Instant.parse("2026-03-04T16:00:00Z"));
        sweep.run();
        assertThat(house.published(MOVED).get("cause").asString()).isEqualTo("DEEMED_ACCEPTED");
        clock.set(Instant.parse("2026-03-20T16:00:00Z"));
        sweep.run();
        assertThat(task(company).get("state").asString()).isEqualTo("ASSIGNED");
        assertThat(task(company).get("clock").get("lamp").asString()).isEqualTo("RED");
    }

    @Test
    void a_paused_item_turns_grey_and_not_red_and_its_days_follow() {
        Story story = Story.licensed("WJ", "ADMIN_LICENCE");
        story.receive();
        assertThat(story.published(MOVED).get("promisedOn").asString()).isEqualTo("2026-03-18");
        clock.set(Instant.parse("2026-03-09T02:00:00Z"));
        story.answer(
                "WJ",
                "onething.task.suspended.v1",
                Map.of("taskId", story.taskId(), "procedure", "EXPERT_REVIEW", "expectedWorkingDays", 10));
        await().until(() -> task(story).get("state").asString().equals("SUSPENDED"));
        clock.set(Instant.parse("2026-03-24T02:00:00Z"));
        sweep.run();
        assertThat(task(story).get("clock").get("lamp").asString()).isEqualTo("GREY");
        JsonNode lamp = story.published(LAMP);
        EventContracts.assertFits(LAMP, lamp.toString());
        story.answer("WJ", "onething.task.resumed.v1", Map.of("taskId", story.taskId()));
        await().until(() -> task(story).get("state").asString().equals("RECEIVED"));
        // From the 9th to the 24th, twelve working days did not count.
        JsonNode after = task(story).get("clock");
        assertThat(after.get("excludedWorkingDays").asInt()).isEqualTo(12);
        assertThat(after.get("promisedOn").asString()).isEqualTo("2026-04-03");
        assertThat(after.get("statutoryOn").asString()).isEqualTo("2026-04-17");
        assertThat(after.get("lamp").asString()).isEqualTo("GREEN");
        story.all(Topics.APPROVAL, MOVED).forEach(event -> EventContracts.assertFits(MOVED, event.data()));
    }

    @Test
    void a_decision_waits_for_the_end_of_the_special_procedure() {
        Story story = Story.licensed("WJ", "ADMIN_LICENCE");
        story.receive();
        post(story, "special-procedure", clerk("WJ"), 2, Map.of("procedure", "HEARING", "expectedWorkingDays", 20))
                .expectStatus()
                .isOk();
        post(story, "approval", clerk("WJ"), 3, Map.of("output", Story.output()))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("suspended-now");
        post(story, "special-procedure", clerk("WJ"), 3, Map.of("procedure", "BUSY", "expectedWorkingDays", 20))
                .expectStatus()
                .isBadRequest();
        post(story, "special-procedure/end", clerk("WJ"), 3, Map.of())
                .expectStatus()
                .isOk();
        post(story, "approval", clerk("WJ"), 4, Map.of("output", Story.output()))
                .expectStatus()
                .isOk();
    }

    @Test
    void an_extension_asks_for_the_rank_of_the_law() {
        Story story = Story.licensed("WJ", "ADMIN_LICENCE");
        story.receive();
        story.published(MOVED);
        Map<String, Object> ten = Map.of("days", 10, "reason", "案情复杂");
        post(story, "extension", clerk("WJ"), 2, ten)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("rank-too-low")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("行政机关负责人"));
        String head = TestTokens.bearer("head.WJ", "WJ", Role.AGENCY_HEAD);
        post(story, "extension", TestTokens.bearer("head.GA", "GA", Role.AGENCY_HEAD), 2, ten)
                .expectStatus()
                .isNotFound();
        post(story, "extension", head, 2, Map.of("days", 11, "reason", "案情复杂"))
                .expectStatus()
                .isEqualTo(422);
        post(story, "extension", head, 2, ten).expectStatus().isOk();
        assertThat(task(story).get("clock").get("promisedOn").asString()).isEqualTo("2026-04-01");
        post(story, "extension", head, 3, ten).expectStatus().isEqualTo(409);
        String mayor = TestTokens.bearer("mayor", null, Role.GOVERNMENT_HEAD);
        post(story, "refusal", mayor, 3, Map.of("reason", "越权")).expectStatus().isForbidden();
    }

    @Test
    void what_is_overdue_turns_yellow_and_red_once_each_and_is_kept() {
        Story story = Story.licensed("WJ", "ADMIN_LICENCE");
        story.receive();
        story.published(MOVED);
        clock.set(Instant.parse("2026-03-30T02:00:00Z"));
        sweep.run();
        sweep.run();
        // After a downtime over both moments there is one change: to what it is now.
        assertThat(task(story).get("clock").get("lamps")).hasSize(1);
        assertThat(task(story).get("clock").get("lamp").asString()).isEqualTo("RED");
        assertThat(story.published(LAMP).get("lamp").asString()).isEqualTo("RED");
        story.approve();
        story.published(Story.DECIDED);
        assertThat(task(story).get("clock").get("lamp").isNull()).isTrue();
    }

    @Test
    void what_is_not_accepted_says_why_and_where_to_go() {
        Story story = Story.licensed("WJ", "ADMIN_LICENCE");
        post(story, "not-acceptance", clerk("WJ"), 1, Map.of()).expectStatus().isEqualTo(422);
        post(story, "not-acceptance", clerk("WJ"), 1, Map.of("reason", "不属本机关职权", "properAgency", "市应急管理局"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("NOT_ACCEPTED");
        JsonNode told = story.published(NOT_ACCEPTED);
        EventContracts.assertFits(NOT_ACCEPTED, told.toString());
        assertThat(told.get("properAgency").asString()).isEqualTo("市应急管理局");
        post(story, "receipt", clerk("WJ"), 2, Map.of())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("ended");
    }

    @Test
    void a_new_holiday_notice_moves_the_days_of_open_items() {
        Story story = Story.licensed("WJ", "ADMIN_LICENCE");
        story.receive();
        story.published(MOVED);
        publish(calendarOf("2026-03-14"));
        // 2026-03-14 is a Saturday on which offices now work.
        sweep.run();
        assertThat(story.all(Topics.APPROVAL, MOVED)).hasSizeGreaterThanOrEqualTo(1);
        await().untilAsserted(() -> assertThat(story.all(Topics.APPROVAL, MOVED))
                .anySatisfy(event -> assertThat(event.data())
                        .contains("\"cause\":\"CALENDAR\"")
                        .contains("\"promisedOn\":\"2026-03-17\"")));
        publish(calendarOf("2026-10-10"));
        sweep.run();
        assertThat(task(story).get("clock").get("promisedOn").asString()).isEqualTo("2026-03-18");
    }

    @Test
    void one_clock_that_cannot_be_read_never_stops_the_others() {
        Story broken = Story.licensed("CL", "ADMIN_LICENCE");
        Story sound = Story.licensed("CL", "ADMIN_LICENCE");
        jdbc.sql("update approval set holder = decode('00', 'hex') where task_id = ?::uuid")
                .param(broken.taskId())
                .update();
        clock.set(Instant.parse("2026-03-11T16:00:00Z"));
        sweep.run();
        assertThat(sound.published(MOVED).get("cause").asString()).isEqualTo("DEEMED_ACCEPTED");
        Instant later = jdbc.sql("select wake_at from approval where task_id = ?::uuid")
                .param(broken.taskId())
                .query((row, _) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
        assertThat(later).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
        jdbc.sql("update approval set wake_at = null where task_id = ?::uuid")
                .param(broken.taskId())
                .update();
    }

    @Test
    void what_several_instances_find_at_once_happens_once() throws Exception {
        List<Story> stories = Stream.generate(() -> Story.licensed("RH", "ADMIN_LICENCE"))
                .limit(6)
                .toList();
        clock.set(Instant.parse("2026-03-11T16:00:00Z"));
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> sweeps = Collections.nCopies(4, sweep::run);
            for (Future<Integer> each : instances.invokeAll(sweeps)) {
                each.get();
            }
        }
        sweep.run();
        for (Story story : stories) {
            story.published(MOVED);
            story.receive();
            story.approve();
            story.published(Story.DECIDED);
            assertThat(story.all(Topics.APPROVAL, MOVED)).hasSize(1);
        }
    }

    @Test
    void the_timer_itself_finds_what_is_due() {
        Story story = Story.licensed("GA", "ADMIN_LICENCE");
        story.task();
        // Later than any sweep that the other tests' clock may have planned.
        clock.set(Instant.parse("2027-06-01T02:00:00Z"));
        assertThat(story.published(MOVED).get("cause").asString()).isEqualTo("DEEMED_ACCEPTED");
        jdbc.sql("update scheduled_tasks set execution_time = ? where task_name = 'clock-sweep'")
                .param(MovableClock.BEGIN.atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private JsonNode task(Story story) {
        byte[] body = client.get()
                .uri("/api/tasks/" + story.taskId())
                .header(HttpHeaders.AUTHORIZATION, clerk(story.department()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return JSON.readTree(body);
    }

    private RestTestClient.ResponseSpec post(
            Story story, String what, String token, long version, Map<String, Object> body) {
        return client.post()
                .uri("/api/tasks/" + story.taskId() + "/" + what)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "zh")
                .body(body)
                .exchange();
    }

    private static String clerk(String department) {
        return TestTokens.clerk(department);
    }

    /** The calendar of the contract's sample, with one more working weekend. */
    private static String calendarOf(String workingWeekend) {
        var calendar = (ObjectNode) JSON.readTree(EventContracts.sampleOf("catalog-service", PUBLISHED));
        ((ArrayNode) calendar.get("workingWeekends")).add(workingWeekend);
        return calendar.toString();
    }

    private void publish(String calendar) {
        TestTopics.send(Topics.CATALOG, PUBLISHED, "CN", calendar);
        JsonNode days = JSON.readTree(calendar).get("workingWeekends");
        String added = days.get(days.size() - 1).asString();
        await().until(() -> jdbc.sql("select content from working_calendar")
                .query(String.class)
                .optional()
                .filter(content -> content.contains(added))
                .isPresent());
    }
}
