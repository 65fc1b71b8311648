package io.onething.notification;

import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.onething.messaging.Topics;
import io.onething.test.MovableClock;
import io.onething.test.ServiceTest;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with its database, its broker and a mail server; one for all stories. */
@ServiceTest
abstract class Stories {
    @Autowired
    RestTestClient client;

    @Autowired
    MovableClock clock;

    @Autowired
    Scheduler scheduler;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        TestTopics.create(Topics.CASE_FILE, Topics.APPROVAL, Topics.LICENSE);
        properties.add("spring.mail.port", MailSink.SINK::port);
        // Shorter than in production, for the story of an event that waits too long.
        properties.add("spring.datasource.hikari.connection-init-sql", () -> "set lock_timeout = '500ms'");
    }

    static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    void pass(Duration time) {
        clock.advance(time);
        scheduler.triggerCheckForDueExecutions();
    }

    JsonNode inbox(String subject, String query, String language) {
        return get("/api/notices" + query, TestTokens.applicant(subject), language);
    }

    /** Subjects of the notices in Chinese, newest first. */
    List<String> subjects(String subject) {
        return texts(inbox(subject, "", "zh"), "subject");
    }

    JsonNode deliveries(String query) {
        return get("/api/deliveries" + query, TestTokens.operator(), "en");
    }

    /** The delivery of a person's newest notice. */
    JsonNode deliveryFor(String subject) {
        long notice = inbox(subject, "", "zh").path("items").path(0).path("id").asLong();
        return StreamSupport.stream(deliveries("?limit=200").path("items").spliterator(), false)
                .filter(delivery -> delivery.path("noticeId").asLong() == notice)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no delivery of notice " + notice));
    }

    static List<String> texts(JsonNode page, String field) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }

    private JsonNode get(String uri, String token, String language) {
        String body = client.get()
                .uri(uri)
                .header("Authorization", token)
                .header("Accept-Language", language)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(Objects.requireNonNull(body));
    }
}
