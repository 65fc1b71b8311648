package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.approval.supervision.Supervision;
import io.onething.approval.task.CertificateSweep;
import io.onething.approval.task.ClockSweep;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.MovableClock;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import io.onething.test.TestTopics.Published;
import io.onething.web.Role;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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

/** The second clock. Granted on Wednesday 2026-03-04, a certificate is due on 2026-03-18 and yellow from the 16th. */
@ApprovalServiceTest
class CertificateIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CALENDAR = "onething.calendar.published.v1";
    private static final String ISSUED = "onething.license.issued.v1";
    private static final String LAMP = "onething.approval.lamp-changed.v1";
    private static final String ORDER = "onething.supervision-order.changed.v1";
    private static final String SUPERVISOR = TestTokens.bearer("supervisor", null, Role.SUPERVISOR);
    private static final Instant LAST_GREEN = Instant.parse("2026-03-15T15:59:59Z");
    private static final Instant YELLOW = Instant.parse("2026-03-15T16:00:00Z");
    private static final Instant LAST_DAY = Instant.parse("2026-03-18T15:59:59Z");
    private static final Instant RED = Instant.parse("2026-03-18T16:00:00Z");

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CertificateSweep sweep;

    @Autowired
    ClockSweep clocks;

    @Autowired
    Supervision supervision;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void calendar() {
        TestTopics.create(Topics.CATALOG, Topics.LICENSE);
        publish("2026-10-10");
    }

    @AfterEach
    void standStill() {
        clock.set(MovableClock.BEGIN);
    }

    @Test
    void a_granted_item_turns_yellow_and_red_until_its_certificate_is_delivered() {
        Story story = granted("LY");
        assertThat(clock(story).get("deliverBy").asString()).isEqualTo("2026-03-18");
        assertThat(clock(story).get("deliveryLamp").asString()).isEqualTo("GREEN");
        sweepAt(LAST_GREEN);
        assertThat(lamps(story)).isEmpty();
        sweepAt(YELLOW);
        sweepAt(LAST_DAY);
        assertThat(lamps(story)).containsExactly("YELLOW");
        sweepAt(RED);
        sweep.run();
        // A calendar that changes nothing here makes every clock be read anew.
        publish("2026-10-11");
        sweep.run();
        assertThat(lamps(story)).containsExactly("YELLOW", "RED");
        assertThat(clock(story).get("deliveryLamp").asString()).isEqualTo("RED");
        assertThat(told(story)).containsExactly("YELLOW", "RED");
        story.all(Topics.APPROVAL, LAMP).forEach(event -> EventContracts.assertFits(LAMP, event.data()));
        assertThat(orders(story)).hasSize(1);

        // The first clock ended with the decision and knows nothing of it.
        assertThat(clock(story).get("lamp").isNull()).isTrue();
        assertThat(clock(story).get("lamps")).isEmpty();

        deliver(story, "2026-03-20");
        assertThat(clock(story).get("deliveryLamp").isNull()).isTrue();
        assertThat(clock(story).get("deliveredOn").asString()).isEqualTo("2026-03-20");
        assertThat(clock(story).get("deliveryLamps")).hasSize(2);
    }

    @Test
    void what_is_delivered_never_wakes_and_a_refusal_owes_nothing() {
        Story delivered = granted("WW");
        deliver(delivered, "2026-03-05");
        Story refused = Story.licensed("WW", "ADMIN_LICENCE");
        refused.refuse();
        refused.published(Story.DECIDED);
        publish("2026-03-15");
        publish("2026-10-10");
        assertThat(waking(delivered)).isFalse();
        sweepAt(RED);
        for (Story story : List.of(delivered, refused)) {
            assertThat(told(story)).isEmpty();
            assertThat(story.all(Topics.APPROVAL, ORDER)).isEmpty();
            assertThat(clock(story).get("deliveryLamp").isNull()).isTrue();
        }
        // A license that is made again after a correction does not change the day.
        TestTopics.send(Topics.LICENSE, ISSUED, delivered.caseNumber(), issued(delivered, "2026-04-01"));
        deliver(granted("WW"), "2026-04-02");
        assertThat(clock(delivered).get("deliveredOn").asString()).isEqualTo("2026-03-05");
    }

    @Test
    void an_order_about_the_delivery_is_closed_once_it_is_delivered() {
        Story story = granted("MZ");
        sweepAt(RED);
        JsonNode order = only(story);
        assertThat(order.get("watched").asString()).isEqualTo("DELIVERY");
        assertThat(order.get("answerBy").asString()).isEqualTo("2026-03-23");
        clock.set(Instant.parse("2026-03-23T16:00:00Z"));
        supervision.escalateOverdue();
        assertThat(only(story).get("level").asString()).isEqualTo("AGENCY_HEAD");
        String path = "/api/supervision/orders/" + order.get("id").asString();
        post(path + "/answer", TestTokens.clerk("MZ"), Map.of("reason", "制证设备故障", "newDate", "2026-03-25"))
                .expectStatus()
                .isOk();
        post(path + "/closure", SUPERVISOR, Map.of())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("still-overdue");
        deliver(story, "2026-03-24");
        clock.set(Instant.parse("2026-03-25T16:00:00Z"));
        supervision.escalateOverdue();
        assertThat(only(story).get("level").asString()).isEqualTo("AGENCY_HEAD");
        post(path + "/closure", SUPERVISOR, Map.of()).expectStatus().isOk();
        story.all(Topics.APPROVAL, ORDER).forEach(event -> EventContracts.assertFits(ORDER, event.data()));
    }

    @Test
    void who_decides_late_and_delivers_late_is_asked_about_both() {
        Story story = Story.licensed("TY", "ADMIN_LICENCE");
        story.receive();
        story.published("onething.approval.clock-moved.v1");
        clock.set(RED);
        clocks.run();
        story.approve();
        story.published(Story.DECIDED);
        // Decided on Thursday the 19th: ten working days without 清明节 end on 2 April.
        assertThat(clock(story).get("deliverBy").asString()).isEqualTo("2026-04-02");
        sweepAt(Instant.parse("2026-04-02T16:00:00Z"));
        assertThat(orders(story).stream().map(each -> each.get("watched").asString()))
                .containsExactly("DECISION", "DELIVERY");
    }

    @Test
    void a_holiday_notice_moves_the_last_day_and_a_time_without_calendar_forgets_none() {
        Story story = granted("JY");
        publish("2026-03-14");
        sweepAt(Instant.parse("2026-03-17T16:00:00Z"));
        assertThat(lamps(story)).containsExactly("RED");
        publish("2026-10-10");

        clock.set(MovableClock.BEGIN);
        jdbc.sql("delete from working_calendar").update();
        Story early = Story.of("JY");
        early.dispatch("BIRTH_CERT");
        early.task();
        early.approve();
        early.published(Story.DECIDED);
        assertThat(waking(early)).isFalse();
        publish("2026-10-10");
        clock.set(RED);
        // The timer may be looking at it at this moment, by the clock of the moment before.
        await().untilAsserted(() -> {
            sweep.run();
            assertThat(lamps(early)).endsWith("RED");
        });
    }

    @Test
    void several_instances_turn_a_lamp_once() throws Exception {
        List<Story> stories = List.of(granted("SW"), granted("SW"), granted("SW"));
        clock.set(RED);
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> sweeps = Collections.nCopies(4, Executors.callable(sweep::run));
            for (var each : instances.invokeAll(sweeps)) {
                each.get();
            }
        }
        sweep.run();
        stories.forEach(story -> assertThat(lamps(story)).containsExactly("RED"));
        stories.forEach(story -> assertThat(orders(story)).hasSize(1));
    }

    private Story granted(String department) {
        Story story = Story.licensed(department, "ADMIN_LICENCE");
        story.approve();
        story.published(Story.DECIDED);
        return story;
    }

    private void sweepAt(Instant now) {
        clock.set(now);
        sweep.run();
    }

    private void deliver(Story story, String on) {
        TestTopics.send(Topics.LICENSE, ISSUED, story.caseNumber(), issued(story, on));
        await().until(() -> !clock(story).get("deliveredOn").isNull());
    }

    private static String issued(Story story, String on) {
        var event = (ObjectNode) JSON.readTree(EventContracts.sampleOf("license-service", ISSUED));
        return event.put("caseNumber", story.caseNumber()).put("issuedOn", on).toString();
    }

    private boolean waking(Story story) {
        return jdbc.sql("select wake_at is not null from certificate where task_id = ?::uuid")
                .param(story.taskId())
                .query(Boolean.class)
                .single();
    }

    private List<String> lamps(Story story) {
        return clock(story)
                .get("deliveryLamps")
                .valueStream()
                .map(each -> each.get("lamp").asString())
                .toList();
    }

    /** What others heard; another sweep has nothing to add, so that what is there is all. */
    private List<String> told(Story story) {
        int kept = lamps(story).size();
        await().until(() -> story.all(Topics.APPROVAL, LAMP).size() >= kept);
        return story.all(Topics.APPROVAL, LAMP).stream()
                .map(Published::data)
                .map(JSON::readTree)
                .filter(event -> event.get("watched").asString().equals("DELIVERY"))
                .map(event -> event.get("lamp").asString())
                .toList();
    }

    private JsonNode only(Story story) {
        List<JsonNode> orders = orders(story);
        assertThat(orders).hasSize(1);
        return orders.getFirst();
    }

    private List<JsonNode> orders(Story story) {
        return get("/api/supervision/orders?department=" + story.department(), SUPERVISOR)
                .get("items")
                .valueStream()
                .filter(each -> each.get("caseNumber").asString().equals(story.caseNumber()))
                .toList();
    }

    private JsonNode clock(Story story) {
        return get("/api/tasks/" + story.taskId(), TestTokens.clerk(story.department()))
                .get("clock");
    }

    private JsonNode get(String path, String token) {
        return JSON.readTree(client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    private RestTestClient.ResponseSpec post(String path, String token, Map<String, Object> body) {
        return client.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .exchange();
    }

    /** The calendar of the contract's sample, with one more working weekend. */
    private void publish(String workingWeekend) {
        var calendar = (ObjectNode) JSON.readTree(EventContracts.sampleOf("catalog-service", CALENDAR));
        ((ArrayNode) calendar.get("workingWeekends")).add(workingWeekend);
        TestTopics.send(Topics.CATALOG, CALENDAR, "CN", calendar.toString());
        await().until(() -> jdbc.sql("select content from working_calendar")
                .query(String.class)
                .optional()
                .filter(content -> content.contains(workingWeekend))
                .isPresent());
    }
}
