package io.onething.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.test.TestTokens;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

class DeliveryIT extends Stories {
    private static final int ROUND = 10;
    private boolean serverIsAway;

    @AfterEach
    void bring_the_mail_server_back() {
        if (serverIsAway) {
            MailSink.SINK.start();
        }
    }

    @Test
    void mail_speaks_chinese_and_can_be_recognised_when_it_comes_twice() throws Exception {
        var story = CaseStory.of("mail.zh");
        story.submitted();
        MimeMessage mail = mailTo(story);

        assertThat(mail.getSubject()).isEqualTo("您的新生儿出生一件事申请已收到(办件编号 " + story.number() + ")");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getContent().toString()).contains("- 出生登记(公安机关)", "请不要回复");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("onething@localhost");
        long notice = deliveryFor("mail.zh").path("noticeId").asLong();
        assertThat(mail.getMessageID()).isEqualTo("<notice-" + notice + "@localhost>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        eventually(() -> {
            JsonNode delivery = deliveryFor("mail.zh");
            assertThat(delivery.path("state").asString()).isEqualTo("SENT");
            assertThat(delivery.path("attempts").asInt()).isEqualTo(1);
            assertThat(delivery.path("sentAt").isNull()).isFalse();
        });
    }

    @Test
    void mail_speaks_the_language_of_the_applicant() throws Exception {
        var story = CaseStory.of("mail.en").inEnglish();
        story.submitted();

        assertThat(mailTo(story).getSubject())
                .isEqualTo("We have received your application “Newborn” (case " + story.number() + ")");
        assertThat(mailTo(story).getContent().toString()).contains("- Household registration", "do not answer it");
    }

    @Test
    void mail_waits_for_a_server_that_is_away_and_is_sent_when_it_is_back() {
        takeTheServerAway();
        var story = CaseStory.of("away.soon");
        story.submitted();
        awaitState("away.soon", "PENDING", 1);
        JsonNode first = deliveryFor("away.soon");
        assertThat(first.path("lastError").asString()).isEqualTo("MailConnectException");
        assertThat(Instant.parse(first.path("nextAttemptAt").asString()))
                .isEqualTo(clock.instant().plusSeconds(10));

        pass(Duration.ofSeconds(9));
        assertThat(deliveryFor("away.soon").path("attempts").asInt()).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        awaitState("away.soon", "PENDING", 2);

        bringTheServerBack();
        pass(Duration.ofSeconds(30));
        awaitState("away.soon", "SENT", 3);
        assertThat(MailSink.SINK.to(story.mailbox())).hasSize(1);
        assertThat(deliveryFor("away.soon").path("lastError").isNull()).isTrue();
    }

    @Test
    void after_ten_tries_an_operator_decides() {
        takeTheServerAway();
        var story = CaseStory.of("away.long");
        story.submitted();
        for (int tries = 1; tries < ROUND; tries++) {
            awaitState("away.long", "PENDING", tries);
            pass(Duration.ofHours(6));
        }
        awaitState("away.long", "FAILED", ROUND);
        long id = deliveryFor("away.long").path("id").asLong();
        assertThat(texts(deliveries("?state=FAILED"), "id")).contains(String.valueOf(id));
        assertThat(deliveryFor("away.long").path("nextAttemptAt").isNull()).isTrue();
        pass(Duration.ofDays(1));

        bringTheServerBack();
        eventually(() -> retry(id, TestTokens.operator()).expectStatus().isOk());
        awaitState("away.long", "SENT", ROUND + 1);
        retry(id, TestTokens.operator()).expectStatus().isOk();
        assertThat(MailSink.SINK.to(story.mailbox())).hasSize(1);
    }

    @Test
    void an_operator_need_not_wait_for_the_next_try() {
        takeTheServerAway();
        CaseStory.of("away.hurry").submitted();
        awaitState("away.hurry", "PENDING", 1);
        long id = deliveryFor("away.hurry").path("id").asLong();

        bringTheServerBack();
        eventually(() -> retry(id, TestTokens.operator()).expectStatus().isOk());
        awaitState("away.hurry", "SENT", 2);
    }

    @Test
    void an_address_that_the_server_refuses_is_not_tried_again() {
        var story = CaseStory.of("no.mailbox").mailedTo("nobody@example.com");
        story.submitted();
        awaitState("no.mailbox", "FAILED", 1);

        assertThat(deliveryFor("no.mailbox").path("lastError").asString())
                .isEqualTo("SMTPAddressFailedException 553")
                .doesNotContain("nobody");
    }

    @Test
    void what_is_no_address_is_not_tried_again() {
        CaseStory.of("no.address").mailedTo("not an address").submitted();
        awaitState("no.address", "FAILED", 1);

        assertThat(deliveryFor("no.address").path("lastError").asString()).isEqualTo("AddressException");
    }

    @Test
    void reserved_addresses_are_skipped() {
        var story = CaseStory.of("bench.1").mailedTo("bench.1@Load.Invalid");
        story.submitted();
        awaitState("bench.1", "SKIPPED", 0);

        retry(deliveryFor("bench.1").path("id").asLong(), TestTokens.operator())
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("delivery-skipped");
        assertThat(MailSink.SINK.to(story.mailbox())).isEmpty();
    }

    @Test
    void without_an_address_the_inbox_alone_tells() {
        CaseStory.of("no.email").mailedTo(null).submitted();
        eventually(() -> assertThat(subjects("no.email")).hasSize(1));
        long notice =
                inbox("no.email", "", "zh").path("items").path(0).path("id").asLong();

        assertThat(texts(deliveries("?limit=200"), "noticeId")).doesNotContain(String.valueOf(notice));
    }

    @Test
    void only_operators_see_deliveries() {
        for (String token : List.of(TestTokens.applicant("mail.zh"), TestTokens.clerk("GA"))) {
            client.get()
                    .uri("/api/deliveries")
                    .header("Authorization", token)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            retry(1, token).expectStatus().isForbidden();
        }
        client.get().uri("/api/deliveries").exchange().expectStatus().isUnauthorized();
        retry(Long.MAX_VALUE, TestTokens.operator()).expectStatus().isNotFound();
        client.get()
                .uri("/api/deliveries?state=LOST")
                .header("Authorization", TestTokens.operator())
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void deliveries_come_in_pages() {
        CaseStory.of("page.1").submitted();
        CaseStory.of("page.2").submitted();
        eventually(() -> assertThat(subjects("page.1")).hasSize(1));
        eventually(() -> assertThat(subjects("page.2")).hasSize(1));

        JsonNode first = deliveries("?limit=1");
        JsonNode second = deliveries("?limit=1&cursor=" + first.path("next").asString());
        assertThat(second.path("items").path(0).path("id").asLong())
                .isLessThan(first.path("items").path(0).path("id").asLong());
    }

    private MimeMessage mailTo(CaseStory story) {
        eventually(() -> assertThat(MailSink.SINK.to(story.mailbox())).hasSize(1));
        return MailSink.SINK.to(story.mailbox()).getFirst();
    }

    private void awaitState(String subject, String state, int attempts) {
        eventually(() -> assertThat(subjects(subject)).hasSize(1));
        eventually(() -> {
            // The state is written just before the next try is planned: a clock moved in between needs another look.
            scheduler.triggerCheckForDueExecutions();
            JsonNode delivery = deliveryFor(subject);
            assertThat(delivery.path("attempts").asInt()).isEqualTo(attempts);
            assertThat(delivery.path("state").asString()).isEqualTo(state);
        });
    }

    private RestTestClient.ResponseSpec retry(long id, String token) {
        return client.post()
                .uri("/api/deliveries/" + id + "/retry")
                .header("Authorization", token)
                .exchange();
    }

    private void takeTheServerAway() {
        MailSink.SINK.stop();
        serverIsAway = true;
    }

    private void bringTheServerBack() {
        MailSink.SINK.start();
        serverIsAway = false;
    }
}
