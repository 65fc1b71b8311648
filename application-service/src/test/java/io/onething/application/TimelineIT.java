package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.timeline.TimelineStreams;
import io.onething.plan.Plan;
import io.onething.test.MovableClock;
import io.onething.test.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineIT extends ApplicationIT {
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 1);

    @Autowired
    TimelineStreams streams;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @AfterEach
    void standStill() {
        clock.set(MovableClock.BEGIN);
    }

    /** Lines of a stream as they come. */
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Test
    void tells_what_happened_in_order_and_in_two_languages() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 1);
        Departments.receive(number, "BIRTH_CERT");
        Departments.approveAndLicense(number, "BIRTH_CERT");
        Awaitility.await().until(() -> events(portal, number).contains("license.issued"));

        List<String> events = events(portal, number);
        assertThat(events.subList(0, 4))
                .containsExactly(
                        "case-file.created", "case-file.submitted", "case-item.dispatched", "case-item.dispatched");
        assertThat(events).containsSubsequence("case-item.received", "case-item.approved", "case-item.dispatched");
        JsonNode received = portal.get("/api/case-files/" + number + "/timeline")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("event").asString().equals("case-item.received"))
                .findFirst()
                .orElseThrow();
        assertThat(received.at("/actor/kind").asString()).isEqualTo("DEPARTMENT");
        assertThat(received.at("/actor/name").asString()).isEqualTo("卫生健康部门");
        assertThat(received.path("itemCode").asString()).isEqualTo("BIRTH_CERT");
        assertThat(received.path("textZh").asString()).contains("出生医学证明");
        assertThat(received.path("textEn").asString()).contains("Birth medical certificate");

        Reply first = portal.get("/api/case-files/" + number + "/timeline?limit=3");
        Reply second = portal.get("/api/case-files/" + number + "/timeline?limit=200&cursor=" + first.text("next"));
        assertThat(first.json().path("items")).hasSize(3);
        assertThat(second.json().path("items")).hasSize(events.size() - 3);
    }

    @Test
    void a_verification_after_the_end_is_told_and_the_end_stays_when_it_was() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 1);
        for (List<String> layer : PLAN.layers()) {
            layer.forEach(item -> Departments.approveAndLicense(number, item));
        }
        Awaitility.await().until(() -> events(portal, number).contains("case-file.completed"));
        String completed = completedAt(number);
        clock.set(MovableClock.BEGIN.plus(Duration.ofDays(6)));
        Departments.verified(number, "BIRTH_CERT", "onething.commitment.mismatched.v1");
        Departments.verified(number, "BIRTH_CERT", "onething.commitment.verified.v1");
        Awaitility.await().until(() -> events(portal, number).contains("case-item.verified"));
        assertThat(events(portal, number))
                .containsSubsequence("case-file.completed", "case-item.mismatched", "case-item.verified");
        JsonNode mismatched = portal.get("/api/case-files/" + number + "/timeline")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("event").asString().equals("case-item.mismatched"))
                .findFirst()
                .orElseThrow();
        assertThat(mismatched.path("textZh").asString()).contains("2026-03-24前改正");
        assertThat(mismatched.path("textEn").asString()).contains("by 2026-03-24");
        assertThat(completedAt(number)).isEqualTo(completed);
    }

    private String completedAt(String number) {
        return jdbc.sql("select completed_at from case_file where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    @Test
    void a_stream_tells_live_until_the_case_file_is_completed() throws Exception {
        String applicant = "applicant-" + UUID.randomUUID();
        Portal portal = new Portal(client, applicant);
        String number = portal.file(TestThemes.NEWBORN, 1);
        var followed = follow(applicant, number, "");
        Awaitility.await().until(() -> ids().size() == 4);
        for (List<String> layer : PLAN.layers()) {
            layer.forEach(item -> Departments.approveAndLicense(number, item));
        }
        followed.get(30, java.util.concurrent.TimeUnit.SECONDS);
        assertThat(data().getLast().path("event").asString()).isEqualTo("case-file.completed");
        assertThat(ids()).doesNotHaveDuplicates().hasSize(events(portal, number).size());

        // Whoever comes back gets the rest, and the end.
        String last = ids().get(2);
        List<String> rest = ids().subList(3, ids().size());
        lines.clear();
        follow(applicant, number, last).get(10, java.util.concurrent.TimeUnit.SECONDS);
        assertThat(ids()).isEqualTo(rest);
        lines.clear();
        follow(applicant, number, rest.getLast()).get(10, java.util.concurrent.TimeUnit.SECONDS);
        assertThat(ids()).isEmpty();
    }

    @Test
    void nobody_follows_what_belongs_to_another() throws Exception {
        String number = somebody().open(TestThemes.NEWBORN, 0).text("number");
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request("somebody.else", number, ""), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_wrong_last_event_id_is_refused() {
        String applicant = "applicant-" + UUID.randomUUID();
        String number =
                new Portal(client, applicant).open(TestThemes.NEWBORN, 0).text("number");
        client.get()
                .uri("/api/case-files/" + number + "/timeline/stream")
                .header("Authorization", TestTokens.applicant(applicant))
                .header("Last-Event-ID", "yesterday")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void who_leaves_is_forgotten() {
        String applicant = "applicant-" + UUID.randomUUID();
        Portal portal = new Portal(client, applicant);
        String number = portal.file(TestThemes.NEWBORN, 1);
        try (var leaving = HttpClient.newHttpClient()) {
            var left = leaving.sendAsync(request(applicant, number, ""), HttpResponse.BodyHandlers.ofLines());
            Awaitility.await().until(() -> streams.isFollowed(number) && left.isDone());
            leaving.shutdownNow();
        }
        Departments.receive(number, "VACCINE");
        Departments.receive(number, "BIRTH_CERT");
        Departments.approve(number, "BIRTH_CERT");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !streams.isFollowed(number));
    }

    private CompletableFuture<Void> follow(String applicant, String number, String lastEventId) {
        return CompletableFuture.runAsync(() -> {
            try (var http = HttpClient.newHttpClient()) {
                http.send(request(applicant, number, lastEventId), HttpResponse.BodyHandlers.ofLines())
                        .body()
                        .forEach(lines::add);
            } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private HttpRequest request(String applicant, String number, String lastEventId) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/case-files/" + number + "/timeline/stream"))
                .header("Authorization", TestTokens.applicant(applicant))
                .header("Accept", "text/event-stream");
        return (lastEventId.isEmpty() ? request : request.header("Last-Event-ID", lastEventId)).build();
    }

    private List<String> ids() {
        return lines.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring(3).strip())
                .toList();
    }

    private List<JsonNode> data() {
        return lines.stream()
                .filter(line -> line.startsWith("data:"))
                .map(line -> JsonMapper.shared().readTree(line.substring(5)))
                .toList();
    }

    private static List<String> events(Portal portal, String number) {
        return portal.get("/api/case-files/" + number + "/timeline?limit=200")
                .json()
                .path("items")
                .valueStream()
                .map(each -> each.path("event").asString())
                .toList();
    }
}
