package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.Spared;
import io.onething.test.MovableClock;
import io.onething.test.TestTokens;
import io.onething.web.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What filing once spared, counted from case files. */
class CaseFiguresIT extends ApplicationIT {
    @Autowired
    MovableClock clock;

    @AfterEach
    void standStill() {
        clock.set(MovableClock.BEGIN);
    }

    @Test
    void each_case_file_counts_with_what_its_plan_spares() {
        Portal supervisor = new Portal(TestTokens.bearer("supervisor", null, Role.SUPERVISOR), client);
        JsonNode before = line(supervisor, "THEME", "SCHOOL");
        Portal portal = somebody();
        portal.open(TestThemes.SCHOOL, 0);
        assertThat(line(supervisor, "THEME", "SCHOOL")).isEqualTo(before);
        portal.file(TestThemes.SCHOOL, 0);
        portal.file(TestThemes.SCHOOL, 0);
        Spared spared = TestThemes.plan(TestThemes.SCHOOL, 0).spared();
        JsonNode after = line(supervisor, "THEME", "SCHOOL");
        assertThat(grown(before, after, "filed")).isEqualTo(2);
        assertThat(grown(before, after, "completed")).isZero();
        assertThat(grown(before, after, "materialsSpared")).isEqualTo(2L * spared.materialsExempt());
        assertThat(grown(before, after, "tripsSpared"))
                .isEqualTo(2L * (spared.visitsSeparately() - spared.visits()))
                .isPositive();
        assertThat(grown(before, after, "onTime") + grown(before, after, "late"))
                .isZero();
        String region =
                Objects.requireNonNull(TestThemes.SCHOOL.theme().region()).nameZh();
        assertThat(line(supervisor, "REGION", region).path("filed").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(portal.get("/api/case-figures").status()).isEqualTo(403);
    }

    @Test
    void a_case_file_is_on_time_on_the_promised_day_and_late_after_it() {
        Portal supervisor = new Portal(TestTokens.bearer("supervisor", null, Role.SUPERVISOR), client);
        JsonNode before = line(supervisor, "THEME", "SCHOOL");
        String onTime = somebody().file(TestThemes.SCHOOL, 0);
        Portal portal = somebody();
        String late = portal.file(TestThemes.SCHOOL, 0);
        LocalDate promised = LocalDate.parse(portal.find(late).text("promisedOn"));
        clock.set(promised.atTime(23, 59).toInstant(ZoneOffset.ofHours(8)));
        complete(onTime);
        clock.set(promised.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(8)));
        complete(late);
        JsonNode after = line(supervisor, "THEME", "SCHOOL");
        assertThat(grown(before, after, "completed")).isEqualTo(2);
        assertThat(grown(before, after, "onTime")).isEqualTo(1);
        assertThat(grown(before, after, "late")).isEqualTo(1);
    }

    private static void complete(String number) {
        TestThemes.plan(TestThemes.SCHOOL, 0).layers().stream()
                .flatMap(List::stream)
                .forEach(item -> Departments.approveAndLicense(number, item));
        Departments.told(number, "onething.case-file.completed.v1");
    }

    private static long grown(JsonNode before, JsonNode after, String figure) {
        return after.path(figure).asLong() - before.path(figure).asLong(0);
    }

    private static JsonNode line(Portal supervisor, String by, String code) {
        Reply reply = supervisor.get("/api/case-figures?by=" + by);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json()
                .valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }
}
