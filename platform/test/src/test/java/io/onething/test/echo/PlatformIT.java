package io.onething.test.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.test.ServiceTest;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class PlatformIT {
    @Autowired
    private RestTestClient http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EchoApplication.Ear ear;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    private final String person = "p" + UUID.randomUUID();

    @Test
    void an_event_is_heard_once_however_often_it_is_delivered() {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            TestTopics.send(EchoApplication.SAID, id, EchoApplication.TYPE, person, "{\"words\":\"hello\"}");
        }
        TestTopics.send(EchoApplication.SAID, EchoApplication.TYPE, person, "{\"words\":\"bye\"}");
        await().untilAsserted(() -> assertThat(heard()).containsExactly("hello", "bye"));
    }

    @Test
    void what_is_said_by_rest_reaches_kafka_and_comes_back_with_its_trace() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        say("hello", "k1")
                .header("traceparent", trace)
                .exchange()
                .expectStatus()
                .isOk();
        await().untilAsserted(() -> assertThat(heard()).containsExactly("hello"));
        assertThat(jdbc.sql("select traceparent from outbox where subject = ? and sent_at is not null")
                        .param(person)
                        .query(String.class)
                        .list())
                .containsExactly(trace);
    }

    @Test
    void a_failed_request_leaves_neither_event_nor_key() {
        say("fail", "k1")
                .exchange()
                .expectStatus()
                .is5xxServerError()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("internal-error");
        assertThat(jdbc.sql("select count(*) from outbox where subject = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from idempotency_key where caller = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void fifty_equal_requests_at_once_have_one_effect() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> calls = IntStream.range(0, 50)
                    .<Callable<Integer>>mapToObj(_ -> () -> say("once", "same")
                            .exchange()
                            .returnResult(String.class)
                            .getStatus()
                            .value())
                    .toList();
            for (var answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        await().untilAsserted(() -> assertThat(heard()).containsExactly("once"));
        say("other", "same")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_poisonous_event_parks_what_follows_for_its_case_and_nothing_else_until_it_is_replayed() {
        String other = "q" + UUID.randomUUID();
        for (String words : List.of("before", "poison", "after")) {
            TestTopics.send(EchoApplication.SAID, EchoApplication.TYPE, person, "{\"words\":\"" + words + "\"}");
        }
        TestTopics.send(EchoApplication.SAID, EchoApplication.TYPE, other, "{\"words\":\"free\"}");
        await().untilAsserted(() -> {
            assertThat(heard()).containsExactly("before");
            assertThat(heard(other)).containsExactly("free");
            assertThat(waiting()).hasSize(2);
        });
        var told = TestTopics.await(
                EchoApplication.SAID + ".dlt", event -> event.subject().equals(person), 2);
        assertThat(told.getFirst().data()).contains("IllegalStateException");

        long first = waiting().getFirst();
        replay(first)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("replay-failed");
        ear.cured.set(true);
        replay(first).expectStatus().isOk().expectBody().jsonPath("$.replayed").isEqualTo(2);
        assertThat(heard()).containsExactly("before", "poison", "after");
        assertThat(waiting()).isEmpty();
        ear.cured.set(false);
    }

    @Test
    void a_topic_that_is_missing_is_made_and_holds_up_nothing() {
        transactions.executeWithoutResult(_ -> outbox.publish(
                new OutgoingEvent("onething.echo." + person, EchoApplication.TYPE, person, Map.of("words", "lost?")),
                new OutgoingEvent(EchoApplication.SAID, EchoApplication.TYPE, person, Map.of("words", "behind it"))));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(heard()).contains("behind it"));
        TestTopics.await("onething.echo." + person, event -> event.data().contains("lost?"));
    }

    @Test
    void a_character_that_cannot_be_stored_is_the_callers_to_mend() {
        http.get()
                .uri("/api/echo?words={words}", "\0")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.applicant(person))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-request");
    }

    @Test
    void what_is_no_event_at_all_is_parked_too() {
        TestTopics.send(EchoApplication.SAID, EchoApplication.TYPE, person, "no json {");
        await().untilAsserted(() -> assertThat(waiting()).hasSize(1));
        assertThat(heard()).isEmpty();
    }

    @Test
    void refusals_have_a_stable_code_and_the_callers_language() {
        http.post()
                .uri("/api/echo")
                .header("Content-Type", "application/json")
                .body("{}")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated");
        http.post()
                .uri("/api/echo")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk("GA"))
                .header("Content-Type", "application/json")
                .body("{}")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("forbidden");
        http.post()
                .uri("/api/unknown")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.applicant(person))
                .exchange()
                .expectStatus()
                .isForbidden();
        http.post()
                .uri("/api/echo")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.applicant(person))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .body("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Nothing said")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/words");
        http.post()
                .uri("/api/echo")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.applicant(person))
                .header("Content-Type", "application/json")
                .body("{")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-request")
                .jsonPath("$.traceId")
                .exists();
        http.put()
                .uri("/api/echo")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.applicant(person))
                .exchange()
                .expectStatus()
                .isEqualTo(428)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("if-match-missing");
        say("hello", "")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-missing");
    }

    @Test
    void only_an_operator_sees_dead_letters() {
        http.get()
                .uri("/api/operations/echo-service/dead-letters")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.applicant(person))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private RestTestClient.RequestHeadersSpec<?> say(String words, String key) {
        return http.post()
                .uri("/api/echo")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.applicant(person))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .body("{\"words\":\"" + words + "\"}");
    }

    private RestTestClient.ResponseSpec replay(long id) {
        return http.post()
                .uri("/api/operations/echo-service/dead-letters/{id}/replay", id)
                .header(HttpHeaders.AUTHORIZATION, TestTokens.operator())
                .exchange();
    }

    private List<Long> waiting() {
        return jdbc.sql("select id from dead_letter where subject = ? and replayed_at is null order by id")
                .param(person)
                .query(Long.class)
                .list();
    }

    private List<String> heard() {
        return heard(person);
    }

    private List<String> heard(String subject) {
        return jdbc.sql("select words from heard where subject = ? order by id")
                .param(subject)
                .query(String.class)
                .list();
    }
}
