package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.approval.hearing.Holding;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.MovableClock;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import io.onething.web.Role;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** 听证. The tests begin on Wednesday 2026-03-04; working days follow one another until 2026-04-03. */
@ApprovalServiceTest
class HearingIT {
    private static final String CALENDAR = "onething.calendar.published.v1";
    private static final String CHANGED = "onething.hearing.changed.v1";
    private static final Map<String, Object> RIGHT =
            Map.of("reason", "拟设点位紧邻住宅。", "parties", List.of(Map.of("name", "刘邻", "contact", "13800000000")));

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Holding holding;

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
    void a_decision_waits_for_the_record_of_the_hearing_and_cites_it() throws IOException {
        Story story = received("BA");
        Desk desk = clerk("BA");
        desk.post("/api/tasks/" + story.taskId() + "/review", 2L, Map.of("opinion", "同意"))
                .expectStatus()
                .isOk();
        String path = told(desk, story);
        assertThat(desk.read(path).get("requestBy").asString()).isEqualTo("2026-03-11");
        assertThat(decider("BA").approvalRefused(story.taskId(), 3)).isEqualTo("hearing-open");
        assertThat(Desk.code(
                        decider("BA").post("/api/tasks/" + story.taskId() + "/refusal", 3L, Map.of("reason", "不符"))))
                .isEqualTo("hearing-open");
        assertThat(applicant("wang.fang").read(path).get("parties")).isEmpty();

        clock.set(Instant.parse("2026-03-05T02:00:00Z"));
        applicant("wang.fang").step(path, "/request", Map.of());
        // Seven working days after 2026-03-05 is 2026-03-16, twenty after it 2026-04-02.
        assertThat(desk.refusal(path, "/announcement", sitting("2026-03-13T01:30:00Z", "chair")))
                .isEqualTo("hearing-notice-short");
        assertThat(desk.refusal(path, "/announcement", sitting("2026-04-03T01:30:00Z", "chair")))
                .isEqualTo("hearing-too-late");
        assertThat(desk.refusal(path, "/announcement", sitting("2026-03-16T01:30:00Z", "clerk.BA")))
                .isEqualTo("chair-reviewed");
        desk.step(path, "/announcement", sitting("2026-03-16T01:30:00Z", "chair"));
        JsonNode task = desk.read("/api/tasks/" + story.taskId());
        assertThat(task.get("state").asString()).isEqualTo("SUSPENDED");
        assertThat(task.get("clock").get("lamp").asString()).isEqualTo("GREY");
        assertThat(task.get("clock").get("procedures").get(0).get("kind").asString())
                .isEqualTo("HEARING");
        assertThat(task.get("clock")
                        .get("procedures")
                        .get(0)
                        .get("expectedWorkingDays")
                        .asInt())
                .isEqualTo(7);
        long version = 4;
        assertThat(decider("BA").approvalRefused(story.taskId(), version)).isEqualTo("hearing-open");
        assertThat(Desk.code(desk.post("/api/tasks/" + story.taskId() + "/special-procedure/end", version, Map.of())))
                .isEqualTo("hearing-open");

        assertThat(desk.refusal(path, "/record", record("陈主持"))).isEqualTo("hearing-not-held");
        clock.set(Instant.parse("2026-03-16T04:00:00Z"));
        assertThat(desk.refusal(path, "/record", record("别人"))).isEqualTo("signatures-missing");
        desk.step(path, "/record", record("陈主持"));
        assertThat(desk.read("/api/tasks/" + story.taskId()).get("state").asString())
                .isEqualTo("RECEIVED");
        assertThat(as("chair", "BA").approvalRefused(story.taskId(), 5)).isEqualTo("hearing-chair");
        assertThat(Desk.code(as("chair", "BA")
                        .post("/api/tasks/" + story.taskId() + "/review", 5L, Map.of("opinion", "同意"))))
                .isEqualTo("hearing-chair");
        decider("BA")
                .post("/api/tasks/" + story.taskId() + "/approval", 5L, Map.of("output", Story.output()))
                .expectStatus()
                .isOk();

        assertThat(story.all(Topics.APPROVAL, CHANGED)).hasSize(4).allSatisfy(event -> {
            EventContracts.assertFits(CHANGED, event.data());
            assertThat(event.data()).doesNotContain("刘邻", "13800000000");
        });
        assertThat(text("听证告知书", story)).contains("五个工作日", "2026年3月11日", "不承担", "第四十七条");
        assertThat(text("听证通知书", story)).contains("公开举行", "陈主持", "2026年3月16日");
        assertThat(text("听证笔录", story)).contains("各方陈述", "刘邻");
        assertThat(text("准予行政许可决定书", story)).contains("第四十八条第二款", "听证的笔录");
        assertThat(jdbc.sql("select encode(content, 'escape') from hearing")
                        .query(String.class)
                        .list())
                .noneMatch(each -> each.contains("13800000000"));
    }

    @Test
    void a_right_that_nobody_asks_for_lapses_and_the_decision_goes_on() {
        Story story = received("BB");
        String path = told(clerk("BB"), story);
        assertThat(Desk.code(clerk("BB").post("/api/tasks/" + story.taskId() + "/hearing", null, RIGHT)))
                .isEqualTo("hearing-told-already");
        clock.set(Instant.parse("2026-03-11T15:59:59Z"));
        holding.lapseAll();
        assertThat(clerk("BB").read(path).get("state").asString()).isEqualTo("TOLD");
        clock.set(Instant.parse("2026-03-11T16:00:00Z"));
        assertThat(applicant("wang.fang").refusal(path, "/request", Map.of())).isEqualTo("hearing-request-late");
        holding.lapseAll();
        assertThat(clerk("BB").read(path).get("state").asString()).isEqualTo("LAPSED");
        clerk("BB")
                .post("/api/tasks/" + story.taskId() + "/approval", 2L, Map.of("output", Story.output()))
                .expectStatus()
                .isOk();
    }

    @Test
    void an_interested_party_asks_through_the_department_and_strangers_see_nothing() {
        Story story = received("BC");
        String path = told(clerk("BC"), story);
        for (Desk stranger : List.of(clerk("BD"), applicant("li.na"))) {
            assertThat(Desk.code(stranger.get(path))).isEqualTo("not-found");
            assertThat(Desk.code(stranger.post(path + "/request", 1L, Map.of())))
                    .isEqualTo("not-found");
        }
        applicant("wang.fang")
                .post(path + "/announcement", 1L, sitting("2026-03-20T01:30:00Z", "chair"))
                .expectStatus()
                .isForbidden();
        assertThat(clerk("BC").refusal(path, "/request", Map.of("party", "路人"))).isEqualTo("hearing-party-unknown");
        assertThat(clerk("BC")
                        .step(path, "/request", Map.of("party", "刘邻"))
                        .get("state")
                        .asString())
                .isEqualTo("REQUESTED");
        assertThat(clerk("BC").refusal(path, "/request", Map.of())).isEqualTo("hearing-not-now");
    }

    @Test
    void only_what_is_accepted_has_a_hearing() {
        Story story = Story.licensed("BE", "ADMIN_LICENCE");
        assertThat(Desk.code(clerk("BE").post("/api/tasks/" + story.taskId() + "/hearing", null, RIGHT)))
                .isEqualTo("not-accepted-yet");
        assertThat(Desk.code(clerk("BF").post("/api/tasks/" + story.taskId() + "/hearing", null, RIGHT)))
                .isEqualTo("not-found");
    }

    private Story received(String department) {
        Story story = Story.licensed(department, "ADMIN_LICENCE");
        clerk(department)
                .post("/api/tasks/" + story.taskId() + "/receipt", 1L, Map.of())
                .expectStatus()
                .isOk();
        return story;
    }

    private static String told(Desk desk, Story story) {
        JsonNode told = Desk.body(desk.post("/api/tasks/" + story.taskId() + "/hearing", null, RIGHT)
                .expectStatus()
                .isOk());
        return "/api/hearings/" + told.get("id").asString();
    }

    private static Map<String, Object> sitting(String heldAt, String chair) {
        return Map.of("heldAt", heldAt, "place", "政务服务中心 301 室", "chair", chair, "chairName", "陈主持");
    }

    private static Map<String, Object> record(String chair) {
        return Map.of(
                "text",
                "各方陈述、质证如下。",
                "signatures",
                List.of(
                        Map.of("name", chair, "role", "CHAIR", "at", "2026-03-16T03:30:00Z"),
                        Map.of("name", "刘邻", "role", "PARTY", "at", "2026-03-16T03:31:00Z")));
    }

    private String text(String title, Story story) throws IOException {
        JsonNode document = applicant("wang.fang")
                .read("/api/documents?caseNumber=" + story.caseNumber())
                .valueStream()
                .filter(each -> each.get("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
        byte[] pdf = Objects.requireNonNull(applicant("wang.fang")
                .get("/api/documents/" + document.get("id").asString())
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s", "");
        }
    }

    private Desk clerk(String department) {
        return new Desk(client, TestTokens.clerk(department));
    }

    private Desk decider(String department) {
        return as("decider", department);
    }

    private Desk as(String subject, String department) {
        return new Desk(client, TestTokens.bearer(subject, department, Role.CLERK));
    }

    private Desk applicant(String subject) {
        return new Desk(client, TestTokens.applicant(subject));
    }
}
