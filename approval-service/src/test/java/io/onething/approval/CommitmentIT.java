package io.onething.approval;

import static io.onething.approval.Requests.assertCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.approval.commitment.VerificationSweep;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.MovableClock;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
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

/** 告知承诺: granted at once on Wednesday 2026-03-04, verified afterwards, by moving the clock. */
@ApprovalServiceTest
class CommitmentIT {
    private static final String CALENDAR = "onething.calendar.published.v1";
    private static final String VERIFIED = "onething.commitment.verified.v1";
    private static final String MISMATCHED = "onething.commitment.mismatched.v1";
    private static final String MISSED = "onething.commitment.verification-missed.v1";
    private static final String BROKEN = "onething.commitment.broken.v1";
    private static final String REVOKED = "onething.approval.revoked.v1";
    private static final String APPLICANT = TestTokens.applicant("wang.fang");
    private static final Map<String, ?> AS_COMMITTED = Map.of("inspectors", List.of("赵一", "钱二"), "present", "王芳");
    private static final Map<String, ?> MISMATCH =
            Map.of("inspectors", List.of("赵一", "钱二"), "present", "王芳", "findings", List.of("疏散通道被堵"));

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VerificationSweep sweep;

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
    void what_was_granted_on_a_commitment_is_verified() {
        Story story = granted("XF");
        JsonNode due = only("XF", story);
        assertThat(due.get("state").asString()).isEqualTo("VERIFY_DUE");
        assertThat(due.get("dueOn").asString()).isEqualTo("2026-04-01");
        assertThat(new Requests(client)
                        .get("/api/documents?caseNumber=" + story.caseNumber(), APPLICANT)
                        .findValuesAsString("title"))
                .contains("告知承诺书", "准予行政许可决定书");
        String path = path(due);
        JsonNode view = new Requests(client).get(path, TestTokens.clerk("XF"));
        assertThat(view.get("lamp").asString()).isEqualTo("GREEN");
        assertThat(view.get("dossier").get("responsible").asString()).isEqualTo("zhang");

        assertCode(
                post(path, "/visits", "XF", 1, Map.of("inspectors", List.of("赵一"), "present", "王芳")),
                422,
                "inspectors-missing");
        post(path, "/assignment", "XF", 1, Map.of("responsible", "钱二"))
                .expectStatus()
                .isOk();
        assertCode(post(path, "/visits", "XF", 1, AS_COMMITTED), 412, "version-changed");
        post(path, "/visits", "XF", 2, AS_COMMITTED).expectStatus().isOk();
        EventContracts.assertFits(VERIFIED, story.published(VERIFIED).toString());
        assertThat(only("XF", story).get("state").asString()).isEqualTo("VERIFIED");
        assertCode(post(path, "/visits", "XF", 3, MISMATCH), 409, "verification-ended");
        assertThat(jdbc.sql("select encode(dossier, 'escape') from verification where case_number = ?")
                        .param(story.caseNumber())
                        .query(String.class)
                        .single())
                .doesNotContain("钱二", "承诺");
    }

    @Test
    void what_is_not_as_committed_is_rectified_and_looked_at_again() {
        Story story = granted("XG");
        String path = path(only("XG", story));
        clock.set(Instant.parse("2026-03-10T02:00:00Z"));
        post(path, "/visits", "XG", 1, MISMATCH).expectStatus().isOk();
        assertThat(only("XG", story).get("dueOn").asString()).isEqualTo("2026-03-13");
        assertCode(post(path, "/visits", "XG", 2, AS_COMMITTED), 409, "notice-due");
        post(path, "/rectification-notice", "XG", 2, Map.of()).expectStatus().isOk();
        JsonNode told = story.published(MISMATCHED);
        EventContracts.assertFits(MISMATCHED, told.toString());
        assertThat(told.get("rectifyBy").asString()).isEqualTo("2026-03-24");
        assertThat(new Requests(client)
                        .get("/api/documents?caseNumber=" + story.caseNumber(), APPLICANT)
                        .findValuesAsString("title"))
                .contains("责令改正通知书");

        // The applicant sees it and asks for another visit; somebody else sees nothing.
        assertThat(new Requests(client)
                        .get(path, APPLICANT)
                        .get("dossier")
                        .get("visits")
                        .get(0)
                        .get("findings")
                        .get(0)
                        .asString())
                .isEqualTo("疏散通道被堵");
        new Requests(client)
                .tryGet(path, TestTokens.applicant("li.si"))
                .expectStatus()
                .isNotFound();
        post(path, "/recheck-request", "XG", 3, Map.of()).expectStatus().isForbidden();
        new Requests(client)
                .post(path + "/recheck-request", APPLICANT, 3, Map.of())
                .expectStatus()
                .isOk();
        assertThat(only("XG", story).get("dueOn").asString()).isEqualTo("2026-03-13");
        post(path, "/visits", "XG", 4, AS_COMMITTED).expectStatus().isOk();
        story.published(VERIFIED);
        assertThat(new Requests(client).get(path, APPLICANT).get("history").findValuesAsString("state"))
                .containsExactly("VERIFY_DUE", "MISMATCH", "RECTIFY", "RECHECK_DUE", "VERIFIED");
        assertThat(story.all(Topics.APPROVAL, REVOKED)).isEmpty();
    }

    @Test
    void what_is_not_rectified_by_the_end_of_its_term_is_revoked() {
        Story story = granted("XH");
        String path = path(only("XH", story));
        clock.set(Instant.parse("2026-03-10T02:00:00Z"));
        post(path, "/visits", "XH", 1, MISMATCH).expectStatus().isOk();
        post(path, "/rectification-notice", "XH", 2, Map.of("until", "2026-03-16"))
                .expectStatus()
                .isOk();
        clock.set(Instant.parse("2026-03-16T15:59:59Z"));
        sweep.run();
        assertThat(only("XH", story).get("state").asString()).isEqualTo("RECTIFY");
        assertCode(post(path, "/visits", "XH", 3, MISMATCH), 409, "term-running");
        clock.set(Instant.parse("2026-03-16T16:00:00Z"));
        sweep.run();
        assertThat(only("XH", story).get("state").asString()).isEqualTo("RECHECK_DUE");
        assertThat(only("XH", story).get("dueOn").asString()).isEqualTo("2026-03-19");

        post(path, "/visits", "XH", 3, MISMATCH).expectStatus().isOk();
        JsonNode broken = story.published(BROKEN);
        EventContracts.assertFits(BROKEN, broken.toString());
        assertThat(broken.get("applicantSubject").asString()).isEqualTo("wang.fang");
        assertThat(broken.get("holderIdNumber").asString()).isEqualTo("999999199305180022");
        JsonNode revoked = story.published(REVOKED);
        assertThat(revoked.get("ground").asString()).isEqualTo("BROKEN_COMMITMENT");
        assertThat(revoked.get("reason").asString()).isEqualTo("疏散通道被堵");
        assertThat(only("XH", story).get("state").asString()).isEqualTo("REVOKED");
        assertThat(new Requests(client)
                        .get("/api/tasks/" + story.taskId(), TestTokens.clerk("XH"))
                        .get("state")
                        .asString())
                .isEqualTo("REVOKED");
        clock.set(Instant.parse("2026-05-20T16:00:00Z"));
        sweep.run();
        assertThat(story.all(Topics.APPROVAL, MISSED)).isEmpty();
        assertThat(story.all(Topics.APPROVAL, BROKEN)).hasSize(1);
    }

    @Test
    void a_false_commitment_is_revoked_at_once() {
        Story story = granted("XJ");
        String path = path(only("XJ", story));
        assertCode(post(path, "/revocation", "XK", 1, Map.of("reason", "场所不存在")), 404, "not-found");
        post(path, "/revocation", "XJ", 1, Map.of("reason", "场所不存在"))
                .expectStatus()
                .isOk();
        assertThat(story.published(BROKEN).get("reason").asString()).isEqualTo("场所不存在");
        assertThat(only("XJ", story).get("state").asString()).isEqualTo("REVOKED");
        assertCode(post(path, "/revocation", "XJ", 2, Map.of("reason", "再撤")), 409, "verification-ended");
    }

    @Test
    void a_department_that_does_not_come_is_late_once() {
        Story story = granted("XL");
        clock.set(Instant.parse("2026-04-01T15:59:59Z"));
        sweep.run();
        assertThat(only("XL", story).get("overdue").asBoolean()).isFalse();
        clock.set(Instant.parse("2026-04-01T16:00:00Z"));
        sweep.run();
        sweep.run();
        JsonNode missed = story.published(MISSED);
        EventContracts.assertFits(MISSED, missed.toString());
        assertThat(missed.get("dueOn").asString()).isEqualTo("2026-04-01");
        JsonNode late = new Requests(client)
                .get("/api/verifications?overdue=true", TestTokens.clerk("XL"))
                .get("items");
        assertThat(late).hasSize(1);
        assertThat(new Requests(client)
                        .get(path(late.get(0)), TestTokens.clerk("XL"))
                        .get("lamp")
                        .asString())
                .isEqualTo("RED");
        clock.set(Instant.parse("2026-04-20T16:00:00Z"));
        sweep.run();
        assertThat(story.all(Topics.APPROVAL, MISSED)).hasSize(1);
    }

    @Test
    void who_brought_all_papers_is_not_verified() {
        Story story = Story.licensed("XM", "ADMIN_LICENCE");
        story.approve();
        story.published(Story.DECIDED);
        assertThat(new Requests(client)
                        .get("/api/verifications", TestTokens.clerk("XM"))
                        .get("items"))
                .isEmpty();
    }

    private Story granted(String department) {
        Story story = Undertaken.committed(department);
        story.approve();
        story.published(Story.DECIDED);
        return story;
    }

    private static String path(JsonNode verification) {
        return "/api/verifications/" + verification.get("id").asString();
    }

    private JsonNode only(String department, Story story) {
        JsonNode items = new Requests(client)
                .get("/api/verifications?caseNumber=" + story.caseNumber(), TestTokens.clerk(department))
                .get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private RestTestClient.ResponseSpec post(
            String path, String what, String department, long version, Map<String, ?> body) {
        return new Requests(client).post(path + what, TestTokens.clerk(department), version, body);
    }
}
