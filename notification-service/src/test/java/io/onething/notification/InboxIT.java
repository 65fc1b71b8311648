package io.onething.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.Topics;
import io.onething.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

class InboxIT extends Stories {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Test
    void a_submission_is_confirmed_with_its_items_and_promised_day() {
        var story = CaseStory.of("chen.anhe");
        story.submitted();
        eventually(() ->
                assertThat(subjects("chen.anhe")).containsExactly("您的新生儿出生一件事申请已收到(办件编号 " + story.number() + ")"));

        JsonNode notice = inbox("chen.anhe", "", "zh").path("items").path(0);
        assertThat(notice.path("caseNumber").asString()).isEqualTo(story.number());
        assertThat(notice.path("body").asString())
                .contains("2026年3月4日", "2 个事项", "- 出生医学证明(卫生健康部门)", "- 出生登记(公安机关)", "2026年3月11日");
        assertThat(notice.path("readAt").isNull()).isTrue();
    }

    @Test
    void the_inbox_speaks_the_language_that_is_asked_for() {
        var story = CaseStory.of("li.ping");
        story.submitted();
        eventually(() -> assertThat(subjects("li.ping")).hasSize(1));

        JsonNode notice = inbox("li.ping", "", "en-GB,en;q=0.9").path("items").path(0);
        assertThat(notice.path("subject").asString())
                .isEqualTo("We have received your application “Newborn” (case " + story.number() + ")");
        assertThat(notice.path("body").asString()).contains("4 March 2026", "11 March 2026", "- Birth certificate");
    }

    @Test
    void every_step_that_matters_is_told_once() {
        var story = CaseStory.of("zhao.min");
        story.submitted();
        story.refused("出生信息与医院记录不一致");
        story.blocked();
        story.licensed();
        story.completed();
        eventually(() -> assertThat(subjects("zhao.min")).hasSize(5));

        String number = "(办件编号 " + story.number() + ")";
        assertThat(subjects("zhao.min"))
                .containsExactlyInAnyOrder(
                        "您的新生儿出生一件事申请已收到" + number,
                        "“出生医学证明”未通过" + number,
                        "“出生登记”无法继续办理" + number,
                        "您的出生医学证明已经签发" + number,
                        "新生儿出生一件事已经办结,部分事项未通过" + number);
        assertThat(String.join("\n", texts(inbox("zhao.min", "", "zh"), "body")))
                .contains("出生信息与医院记录不一致", "行政复议", "WJ-CERT-2026-00000001", "- 出生登记:未通过。理由:户口簿与申报信息不一致");
    }

    @Test
    void a_second_delivery_of_an_event_tells_nothing_new() {
        var story = CaseStory.of("sun.li");
        String event = UUID.randomUUID().toString();
        story.submitted(event);
        story.submitted(event);
        story.approved();
        eventually(() -> assertThat(subjects("sun.li")).hasSize(2));
        story.submitted(event);
        story.completed();
        eventually(() -> assertThat(subjects("sun.li")).hasSize(3));

        eventually(() -> assertThat(MailSink.SINK.to(story.mailbox())).hasSize(3));
    }

    @Test
    void an_event_whose_inbox_row_is_forgotten_still_gives_no_second_notice() {
        var story = CaseStory.of("qian.wei");
        String event = UUID.randomUUID().toString();
        story.submitted(event);
        eventually(() -> assertThat(subjects("qian.wei")).hasSize(1));
        jdbc.sql("delete from inbox where event_key = ?")
                .param(Topics.CASE_FILE + "/" + event)
                .update();
        story.submitted(event);
        story.completed();
        eventually(() -> assertThat(subjects("qian.wei")).hasSize(2));

        eventually(() -> assertThat(MailSink.SINK.to(story.mailbox())).hasSize(2));
    }

    @Test
    void what_arrives_before_the_submission_is_told_after_it() {
        var story = CaseStory.of("wu.gang");
        story.licensed();
        story.approved();
        eventually(() -> assertThat(waiting(story)).isEqualTo(2));
        assertThat(subjects("wu.gang")).isEmpty();

        story.submitted();
        eventually(() -> assertThat(subjects("wu.gang")).hasSize(3));
        assertThat(waiting(story)).isZero();
        eventually(() -> assertThat(MailSink.SINK.to(story.mailbox())).hasSize(3));
    }

    @Test
    void an_event_that_cannot_be_taken_in_just_now_comes_again() throws SQLException {
        var story = CaseStory.of("he.ping");
        try (Connection other = database.getConnection()) {
            inSession(other, "select pg_advisory_lock(hashtextextended(?, 0))", story);
            story.submitted();
            var tries = new HashSet<Instant>();
            eventually(() -> {
                waitsSince().ifPresent(tries::add);
                assertThat(tries).hasSize(4);
            });
            inSession(other, "select pg_advisory_unlock(hashtextextended(?, 0))", story);
        }
        eventually(() -> assertThat(subjects("he.ping")).hasSize(1));
    }

    @Test
    void nobody_sees_what_others_were_told() {
        var story = CaseStory.of("zhou.jie");
        story.submitted();
        eventually(() -> assertThat(subjects("zhou.jie")).hasSize(1));
        long id = inbox("zhou.jie", "", "zh").path("items").path(0).path("id").asLong();

        assertThat(subjects("somebody.else")).isEmpty();
        read(id, TestTokens.applicant("somebody.else")).expectStatus().isNotFound();
        read(Long.MAX_VALUE, TestTokens.applicant("zhou.jie")).expectStatus().isNotFound();
        read(id, TestTokens.clerk("GA")).expectStatus().isForbidden();
        read(id, TestTokens.operator()).expectStatus().isForbidden();
        client.get().uri("/api/notices").exchange().expectStatus().isUnauthorized();
        assertThat(inbox("zhou.jie", "", "zh").path("unread").asLong()).isEqualTo(1);
    }

    @Test
    void reading_counts_once_and_unread_notices_can_be_asked_for() {
        var story = CaseStory.of("feng.xue");
        story.submitted();
        story.blocked();
        story.completed();
        eventually(() -> assertThat(subjects("feng.xue")).hasSize(3));
        JsonNode first = inbox("feng.xue", "?limit=2", "zh");
        assertThat(first.path("items").size()).isEqualTo(2);
        assertThat(first.path("unread").asLong()).isEqualTo(3);
        JsonNode rest =
                inbox("feng.xue", "?limit=2&cursor=" + first.path("next").asString(), "zh");
        assertThat(texts(rest, "subject").getFirst()).contains("申请已收到");
        assertThat(rest.path("next").isNull()).isTrue();

        long id = first.path("items").path(0).path("id").asLong();
        String reader = TestTokens.applicant("feng.xue");
        read(id, reader).expectStatus().isNoContent();
        String readAt =
                inbox("feng.xue", "", "zh").path("items").path(0).path("readAt").asString();
        clock.advance(Duration.ofMinutes(1));
        read(id, reader).expectStatus().isNoContent();

        JsonNode after = inbox("feng.xue", "", "zh");
        assertThat(after.path("items").path(0).path("readAt").asString()).isEqualTo(readAt);
        assertThat(after.path("unread").asLong()).isEqualTo(2);
        assertThat(inbox("feng.xue", "?unread=true", "zh").path("items").size()).isEqualTo(2);
    }

    @Test
    void nonsense_is_refused() {
        for (String query : new String[] {"?limit=0", "?limit=many", "?cursor=!!", "?unread=perhaps"}) {
            client.get()
                    .uri("/api/notices" + query)
                    .header("Authorization", TestTokens.applicant("feng.xue"))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void addresses_words_and_waiting_steps_are_unreadable_in_the_database() {
        var story = CaseStory.of("han.mei");
        story.submitted();
        eventually(() -> assertThat(subjects("han.mei")).hasSize(1));
        var early = CaseStory.of("han.mei");
        early.refused("隐私理由");
        eventually(() -> assertThat(waiting(early)).isEqualTo(1));

        byte[] email = bytes("select email from case_contact where case_number = ?", story);
        byte[] words = bytes("select words from notice where case_number = ?", story);
        byte[] step = bytes("select step from pending_notice where case_number = ?", early);
        assertThat(new String(email, StandardCharsets.UTF_8)).doesNotContain("example.com");
        assertThat(new String(words, StandardCharsets.UTF_8)).doesNotContain("出生");
        assertThat(new String(step, StandardCharsets.UTF_8)).doesNotContain("隐私理由");
    }

    private Optional<Instant> waitsSince() {
        return jdbc.sql("select waitstart from pg_locks where locktype = 'advisory' and not granted")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private static void inSession(Connection session, String sql, CaseStory story) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            statement.setString(1, story.number());
            statement.execute();
        }
    }

    private byte[] bytes(String sql, CaseStory story) {
        return jdbc.sql(sql).param(story.number()).query(byte[].class).single();
    }

    private long waiting(CaseStory story) {
        return jdbc.sql("select count(*) from pending_notice where case_number = ?")
                .param(story.number())
                .query(Long.class)
                .single();
    }

    private RestTestClient.ResponseSpec read(long id, String token) {
        return client.post()
                .uri("/api/notices/" + id + "/read")
                .header("Authorization", token)
                .exchange();
    }
}
