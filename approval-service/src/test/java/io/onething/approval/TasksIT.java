package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.test.OpenApiSnapshot;
import io.onething.test.TestTokens;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Clerks at the workbench, over REST. */
@ApprovalServiceTest
class TasksIT {
    @Autowired
    RestTestClient client;

    @LocalServerPort
    int port;

    record Listed(String id, String caseNumber, String state) {}

    record Part(List<Listed> items, @Nullable String next) {}

    @Test
    void a_clerk_reads_takes_up_and_approves_a_task() {
        Story story = Story.begun("MZ");
        client.get()
                .uri("/api/tasks/" + story.taskId())
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk("MZ"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("ASSIGNED")
                .jsonPath("$.data.childName")
                .isEqualTo("李一诺")
                .jsonPath("$.outputs[0].code")
                .isEqualTo("birthCertificateNo")
                .jsonPath("$.decision")
                .isEmpty();
        post(story, "receipt", 1, Map.of()).expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"2\"");
        assertThat(story.published(Story.TAKEN_UP).get("receivedBy").asString()).isEqualTo("clerk.MZ");
        post(story, "approval", 2, Map.of("output", Story.output(), "opinion", "同意"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("DECIDED")
                .jsonPath("$.verdict")
                .isEqualTo("APPROVED");
        assertThat(story.published(Story.DECIDED).get("decidedBy").asString()).isEqualTo("clerk.MZ");
        client.get()
                .uri("/api/tasks/" + story.taskId())
                .header(HttpHeaders.AUTHORIZATION, TestTokens.departmentSystem("MZ"))
                .exchange()
                .expectBody()
                .jsonPath("$.decision.opinion")
                .isEqualTo("同意")
                .jsonPath("$.decision.output.birthCertificateNo")
                .isEqualTo("T440012345");
    }

    @Test
    void a_task_is_decided_once() {
        Story story = Story.begun("MZ");
        post(story, "refusal", 1, Map.of("reason", "材料不符")).expectStatus().isOk();
        post(story, "approval", 1, Map.of("output", Story.output()))
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("version-changed");
        post(story, "approval", 2, Map.of("output", Story.output()))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("already-decided");
        post(story, "refusal", 2, Map.of("reason", "材料不符")).expectStatus().isOk();
    }

    @Test
    void a_repeat_with_the_same_key_gets_the_first_answer() {
        Story story = Story.begun("MZ");
        String key = UUID.randomUUID().toString();
        var refusal = Map.<String, Object>of("reason", "材料不符");
        post(story, "refusal", TestTokens.clerk("MZ"), key, "\"1\"", refusal)
                .expectStatus()
                .isOk();
        post(story, "refusal", TestTokens.clerk("MZ"), key, "\"1\"", refusal)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"");
        post(story, "refusal", TestTokens.clerk("MZ"), key, "\"1\"", Map.of("reason", "另一理由"))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void an_output_that_does_not_fit_is_told_field_by_field() {
        Story story = Story.begun("MZ");
        post(story, "approval", 1, Map.of("output", Map.of("motherId", "1")))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("output-invalid")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/output/birthCertificateNo")
                .jsonPath("$.errors[0].code")
                .isEqualTo("missing")
                .jsonPath("$.errors[3].code")
                .isEqualTo("unfit");
        post(story, "refusal", 1, Map.of("reason", " "))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("reason-missing");
        post(story, "approval", 1, Map.of()).expectStatus().isBadRequest();
    }

    @Test
    void headers_that_guard_a_change_are_asked_for() {
        Story story = Story.begun("MZ");
        post(story, "receipt", TestTokens.clerk("MZ"), "key", null, Map.of())
                .expectStatus()
                .isEqualTo(428);
        post(story, "receipt", TestTokens.clerk("MZ"), null, "\"1\"", Map.of())
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-missing");
    }

    @Test
    void another_department_finds_nothing() {
        Story story = Story.begun("MZ");
        client.get()
                .uri("/api/tasks/" + story.taskId())
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk("GA"))
                .exchange()
                .expectStatus()
                .isNotFound();
        post(story, "refusal", TestTokens.clerk("GA"), "key", "\"1\"", Map.of("reason", "越权"))
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tasks", "/api/tasks/6f1c2a52-8f0e-4f57-9a0b-3d1f5f1b7c01"})
    void tasks_are_for_departments(String path) {
        client.get().uri(path).exchange().expectStatus().isUnauthorized();
        for (String token : List.of(TestTokens.applicant("wang.fang"), TestTokens.operator())) {
            client.get()
                    .uri(path)
                    .header(HttpHeaders.AUTHORIZATION, token)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void the_list_shows_the_own_department_oldest_first_page_by_page() {
        Story first = Story.begun("CL");
        Story second = Story.begun("CL");
        Story third = Story.begun("CL");
        post(second, "receipt", 1, Map.of()).expectStatus().isOk();
        Part page = list("CL", "?limit=2");
        assertThat(page.items())
                .extracting(Listed::caseNumber)
                .containsExactly(first.caseNumber(), second.caseNumber());
        Part rest = list("CL", "?limit=2&cursor=" + page.next());
        assertThat(rest.items()).extracting(Listed::caseNumber).containsExactly(third.caseNumber());
        assertThat(rest.next()).isNull();
        assertThat(list("CL", "?state=RECEIVED").items())
                .extracting(Listed::caseNumber)
                .containsExactly(second.caseNumber());
        assertThat(list("TJ", "").items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?state=LOST", "?limit=0", "?cursor=!"})
    void a_list_that_makes_no_sense_is_refused(String query) {
        client.get()
                .uri("/api/tasks" + query)
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk("CL"))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void of_two_different_decisions_at_once_one_is_taken() throws Exception {
        for (int round = 0; round < 5; round++) {
            Story story = Story.begun("MZ");
            try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<Integer>> decisions = List.of(
                        () -> status(post(story, "approval", 1, Map.of("output", Story.output()))),
                        () -> status(post(story, "refusal", 1, Map.of("reason", "材料不符"))));
                var statuses = new HashSet<Integer>();
                for (Future<Integer> decision : clerks.invokeAll(decisions)) {
                    statuses.add(decision.get());
                }
                assertThat(statuses).containsExactlyInAnyOrder(200, 412);
            }
            story.published(Story.DECIDED);
            assertThat(story.all("onething.approval.events", Story.DECIDED)).hasSize(1);
        }
    }

    @Test
    void the_rest_contract_is_what_was_released() {
        OpenApiSnapshot.assertUnchanged(port);
    }

    private static int status(RestTestClient.ResponseSpec response) {
        return response.returnResult(String.class).getStatus().value();
    }

    private RestTestClient.ResponseSpec post(Story story, String what, int seen, Map<String, Object> body) {
        String key = UUID.randomUUID().toString();
        return post(story, what, TestTokens.clerk(story.department()), key, "\"" + seen + "\"", body);
    }

    private RestTestClient.ResponseSpec post(
            Story story,
            String what,
            String token,
            @Nullable String key,
            @Nullable String seen,
            Map<String, Object> body) {
        return client.post()
                .uri("/api/tasks/" + story.taskId() + "/" + what)
                .headers(headers -> {
                    headers.set(HttpHeaders.AUTHORIZATION, token);
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                    if (seen != null) {
                        headers.set(HttpHeaders.IF_MATCH, seen);
                    }
                })
                .body(body)
                .exchange();
    }

    private Part list(String department, String query) {
        return Objects.requireNonNull(client.get()
                .uri("/api/tasks" + query)
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk(department))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Part.class)
                .returnResult()
                .getResponseBody());
    }
}
