package io.onething.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.local.demo.Play;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 公安 cannot register the child: what needs its number is blocked, the rest is finished, and the applicant knows why. */
class RefusalIT {
    private static final String REASON = "入户方户口簿与申请不符";

    @Test
    void what_hangs_on_a_refused_item_is_blocked_and_the_rest_is_finished() {
        try (var _ = WholePlatform.departments("HUKOU:refuse=" + REASON)) {
            Play play = WholePlatform.playOf("han.meimei");
            var portal = WholePlatform.portalOf("han.meimei");
            JsonNode example = portal.get("/api/themes/NEWBORN")
                    .orFail("the theme")
                    .body()
                    .path("theme")
                    .path("examples")
                    .path(0);
            Play.CaseFile file = play.submit("NEWBORN", example.path("answers"), example.path("chosen"));
            play.follow(file);
            Play.Ending ending = play.end(file, Set.of());

            assertThat(ending.result()).isEqualTo("PARTLY_APPROVED");
            assertThat(ending.items())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "BIRTH_CERT", "APPROVED",
                            "VACCINE", "APPROVED",
                            "BIRTH_COST", "APPROVED",
                            "MATERNITY_ALLOWANCE", "APPROVED",
                            "HUKOU", "REFUSED",
                            "MED_INS", "BLOCKED",
                            "SS_CARD", "BLOCKED",
                            "INS_PAY", "BLOCKED"));
            assertThat(ending.licenses()).containsOnlyKeys("BIRTH_CERT", "VACCINE");
            String told = portal.get("/api/case-files/" + file.number() + "/result")
                            .body() + " " + portal.get("/api/notices?limit=200").body();
            assertThat(told).contains(REASON);
        }
    }
}
