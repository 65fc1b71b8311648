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
import io.onething.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of overdue items, by moving the clock. Accepted on 2026-03-04, they are due on 2026-03-18. */
@ApprovalServiceTest
class SupervisionIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CHANGED = "onething.supervision-order.changed.v1";
    private static final String ISSUED = "onething.license.issued.v1";
    private static final String SUPERVISOR = TestTokens.bearer("supervisor", null, Role.SUPERVISOR);

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClockSweep clocks;

    @Autowired
    CertificateSweep certificates;

    @Autowired
    Supervision supervision;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void calendar() {
        TestTopics.create(Topics.CATALOG);
        TestTopics.send(
                Topics.CATALOG,
                "onething.calendar.published.v1",
                "CN",
                EventContracts.sampleOf("catalog-service", "onething.calendar.published.v1"));
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
    void an_overdue_item_is_asked_about_handed_up_answered_and_closed() {
        Story story = overdue("YC");
        JsonNode order = only("YC");
        assertThat(order.get("state").asString()).isEqualTo("ISSUED");
        assertThat(order.get("level").asString()).isEqualTo("DEPARTMENT");
        assertThat(order.get("answerBy").asString()).isEqualTo("2026-03-23");
        clocks.run();
        assertThat(orders(SUPERVISOR, "?department=YC")).hasSize(1);

        // Nobody answers: its head is asked, then the government.
        clock.set(Instant.parse("2026-03-23T16:00:00Z"));
        supervision.escalateOverdue();
        supervision.escalateOverdue();
        assertThat(only("YC").get("level").asString()).isEqualTo("AGENCY_HEAD");
        assertThat(only("YC").get("answerBy").asString()).isEqualTo("2026-03-26");

        String path = "/api/supervision/orders/" + order.get("id").asString();
        Map<String, Object> answer = Map.of("reason", "系统故障", "newDate", "2026-03-27");
        assertCode(post(path + "/closure", SUPERVISOR, Map.of()), 409, "order-unanswered");
        assertCode(
                post(path + "/answer", TestTokens.clerk("YC"), Map.of("reason", "系统故障", "newDate", "2026-03-23")),
                422,
                "date-passed");
        post(path + "/answer", TestTokens.clerk("SJ"), answer).expectStatus().isNotFound();
        post(path + "/answer", TestTokens.clerk("YC"), answer).expectStatus().isOk();
        assertThat(only("YC").get("answer").get("reason").asString()).isEqualTo("系统故障");
        assertCode(post(path + "/closure", SUPERVISOR, Map.of()), 409, "still-overdue");
        post(path + "/closure", TestTokens.clerk("YC"), Map.of()).expectStatus().isForbidden();

        // The new date is not kept either.
        clock.set(Instant.parse("2026-03-27T16:00:00Z"));
        supervision.escalateOverdue();
        assertThat(only("YC").get("level").asString()).isEqualTo("GOVERNMENT");
        story.approve();
        story.published(Story.DECIDED);
        clock.set(Instant.parse("2026-04-08T16:00:00Z"));
        supervision.escalateOverdue();
        post(path + "/closure", SUPERVISOR, Map.of()).expectStatus().isOk();
        assertCode(
                post(path + "/answer", TestTokens.clerk("YC"), Map.of("reason", "再答", "newDate", "2026-05-01")),
                409,
                "order-closed");

        assertThat(get(path, SUPERVISOR)
                        .get("history")
                        .valueStream()
                        .map(each -> each.get("state").asString() + " "
                                + each.get("level").asString()))
                .containsExactly(
                        "ISSUED DEPARTMENT",
                        "ISSUED AGENCY_HEAD",
                        "ANSWERED AGENCY_HEAD",
                        "ISSUED GOVERNMENT",
                        "CLOSED GOVERNMENT");
        await().until(() -> story.all(Topics.APPROVAL, CHANGED).size() == 5);
        story.all(Topics.APPROVAL, CHANGED).forEach(event -> EventContracts.assertFits(CHANGED, event.data()));
        assertThat(jdbc.sql("select encode(reason, 'escape') from supervision_order where department = 'YC'")
                        .query(String.class)
                        .single())
                .doesNotContain("系统故障");
    }

    @Test
    void figures_are_computed_from_what_happened() {
        Story late = overdue("HG");
        late.approve();
        late.published(Story.DECIDED);
        clock.set(MovableClock.BEGIN);
        Story onTime = received("HG");
        clock.set(Instant.parse("2026-03-06T02:00:00Z"));
        onTime.approve();
        onTime.published(Story.DECIDED);
        clock.set(MovableClock.BEGIN);
        overdue("HG");

        JsonNode line = get("/api/supervision/figures", TestTokens.clerk("HG")).get(0);
        assertThat(line.get("code").asString()).isEqualTo("HG");
        assertThat(line.get("assigned").asInt()).isEqualTo(3);
        assertThat(line.get("decided").asInt()).isEqualTo(2);
        assertThat(line.get("onTime").asInt()).isEqualTo(1);
        assertThat(line.get("late").asInt()).isEqualTo(1);
        assertThat(line.get("overdueNow").asInt()).isEqualTo(1);
        // Eleven working days for the late one, two for the other.
        assertThat(line.get("averageUsed").asDouble()).isEqualTo(6.5);
        assertThat(line.get("averagePromised").asDouble()).isEqualTo(10);
        assertThat(line.get("averageStatutory").asDouble()).isEqualTo(20);
        assertThat(get("/api/supervision/figures?by=REGION", TestTokens.clerk("HG"))
                        .get(0)
                        .get("nameZh")
                        .asString())
                .isEqualTo("广东");
        assertThat(get("/api/supervision/figures?by=THEME", SUPERVISOR)
                        .valueStream()
                        .map(each -> each.get("code").asString()))
                .contains("NEWBORN");
    }

    @Test
    void figures_say_why_items_were_late_and_what_became_of_certificates() {
        for (String reason : List.of("系统故障", "人手不足", "系统故障 ")) {
            Story story = overdue("GT");
            String id = orders(SUPERVISOR, "?department=GT").getLast().get("id").asString();
            post(
                            "/api/supervision/orders/" + id + "/answer",
                            TestTokens.clerk("GT"),
                            Map.of("reason", reason, "newDate", "2026-03-27"))
                    .expectStatus()
                    .isOk();
            story.approve();
            story.published(Story.DECIDED);
            clock.set(MovableClock.BEGIN);
        }
        List<String> cases = orders(SUPERVISOR, "?department=GT").stream()
                .map(each -> each.get("caseNumber").asString())
                .toList();
        TestTopics.create(Topics.LICENSE);
        issue(cases.get(0), "2026-04-01");
        issue(cases.get(1), "2026-04-10");
        // Decided on 19 March by Beijing's day, due on 2 April.
        clock.set(Instant.parse("2026-04-02T16:00:00Z"));
        certificates.run();
        await().untilAsserted(() -> {
            JsonNode line =
                    get("/api/supervision/figures", TestTokens.clerk("GT")).get(0);
            assertThat(line.get("deliveredOnTime").asInt()).isEqualTo(1);
            assertThat(line.get("deliveredLate").asInt()).isEqualTo(1);
            assertThat(line.get("undeliveredNow").asInt()).isEqualTo(1);
            assertThat(line.get("late").asInt()).isEqualTo(3);
            assertThat(line.get("overdueNow").asInt()).isZero();
        });
        assertThat(get("/api/supervision/figures?by=REGION", TestTokens.clerk("GT"))
                        .get(0)
                        .get("reasons")
                        .valueStream()
                        .map(each -> each.get("reason").asString() + " "
                                + each.get("times").asInt() + " "
                                + each.get("lastGivenOn").asString()))
                .containsExactly("系统故障 2 2026-03-19", "人手不足 1 2026-03-19");
    }

    private static void issue(String caseNumber, String on) {
        var event = (ObjectNode) JSON.readTree(EventContracts.sampleOf("license-service", ISSUED));
        TestTopics.send(
                Topics.LICENSE,
                ISSUED,
                caseNumber,
                event.put("caseNumber", caseNumber).put("issuedOn", on).toString());
    }

    @Test
    void a_department_sees_its_own_orders_and_an_applicant_none() {
        overdue("TX");
        assertThat(orders(TestTokens.clerk("TX"), "")).hasSize(1);
        assertThat(orders(TestTokens.clerk("RQ"), "?department=TX")).isEmpty();
        for (String token : List.of(TestTokens.applicant("wang.fang"), TestTokens.operator())) {
            client.get()
                    .uri("/api/supervision/orders")
                    .header(HttpHeaders.AUTHORIZATION, token)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    private Story received(String department) {
        Story story = Story.licensed(department, "ADMIN_LICENCE");
        story.receive();
        story.published("onething.approval.clock-moved.v1");
        return story;
    }

    private Story overdue(String department) {
        Story story = received(department);
        clock.set(Instant.parse("2026-03-18T16:00:00Z"));
        clocks.run();
        story.published(CHANGED);
        return story;
    }

    private JsonNode only(String department) {
        List<JsonNode> orders = orders(SUPERVISOR, "?department=" + department);
        assertThat(orders).hasSize(1);
        return orders.getFirst();
    }

    private List<JsonNode> orders(String token, String query) {
        return get("/api/supervision/orders" + query, token)
                .get("items")
                .valueStream()
                .toList();
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

    private static void assertCode(RestTestClient.ResponseSpec response, int status, String code) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
