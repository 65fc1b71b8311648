package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.Spared;
import io.onething.test.TestTokens;
import io.onething.web.Role;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What filing once spared, counted from case files. */
class CaseFiguresIT extends ApplicationIT {
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
