package io.onething.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.Planner;
import io.onething.plan.theme.Example;
import io.onething.plan.theme.ThemeEdition;
import io.onething.test.ServiceTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
class GuideIT {
    @Autowired
    RestTestClient client;

    @ParameterizedTest
    @ValueSource(strings = {"NEWBORN", "RESTAURANT", "CO_OPEN", "HOUSE"})
    void the_guide_is_the_plan_of_the_published_edition(String code) {
        ThemeEdition edition = edition(code);
        for (Example example : edition.theme().examples()) {
            var plan = Planner.plan(edition, example.answers(), Set.copyOf(example.chosen()));
            post(code, Map.of("answers", example.answers(), "chosen", example.chosen(), "edition", 1))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.plan.items[*].code")
                    .isEqualTo(example.expectedItems())
                    .jsonPath("$.plan.criticalPathWorkingDays")
                    .isEqualTo(example.criticalPathPromisedDays())
                    .jsonPath("$.plan.form.length()")
                    .isEqualTo(plan.form().size())
                    .jsonPath("$.plan.materials.length()")
                    .isEqualTo(plan.materials().size());
        }
    }

    @Test
    void the_promised_day_counts_working_days_from_today_in_beijing() {
        Example example = edition("NEWBORN").theme().examples().getFirst();
        int days = Planner.plan(edition("NEWBORN"), example.answers(), Set.copyOf(example.chosen()))
                .promisedWorkingDays();
        assertThat(days).isEqualTo(5);
        post("NEWBORN", Map.of("answers", example.answers(), "chosen", example.chosen()))
                .expectBody()
                .jsonPath("$.from")
                .isEqualTo("2026-03-04")
                .jsonPath("$.promisedOn")
                .isEqualTo("2026-03-11")
                .jsonPath("$.provisional")
                .isEqualTo(false);
        post("NEWBORN", Map.of("answers", example.answers(), "chosen", example.chosen(), "from", "2026-12-30"))
                .expectBody()
                .jsonPath("$.promisedOn")
                .isEqualTo("2027-01-06")
                .jsonPath("$.provisional")
                .isEqualTo(true);
    }

    @Test
    void wrong_answers_are_told_one_by_one_in_the_callers_language() {
        var answers = Map.of("MARRIED", "PERHAPS", "NO_QUESTION", 1);
        var wrong = Map.of("answers", answers, "chosen", new String[] {"NO_ITEM"});
        var chinese = post("NEWBORN", wrong)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("answers-invalid")
                .jsonPath("$.title")
                .isEqualTo("答案有误")
                .jsonPath("$.errors[?(@.pointer == '/answers/NO_QUESTION')].code")
                .isEqualTo("unknown-question")
                .jsonPath("$.errors[?(@.pointer == '/chosen/NO_ITEM')].code")
                .isEqualTo("unknown-item");
        chinese.jsonPath("$.errors[?(@.pointer == '/answers/MARRIED')].detail")
                .value(detail ->
                        assertThat(String.valueOf(detail)).contains("YES, NO").contains("可选"));
        client.post()
                .uri("/api/themes/NEWBORN/plan")
                .header("Accept-Language", "en")
                .body(wrong)
                .exchange()
                .expectBody()
                .jsonPath("$.errors[?(@.pointer == '/answers/MARRIED')].detail")
                .value(detail -> assertThat(String.valueOf(detail)).contains("allowed: YES, NO"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"answers\": 1}",
                "{\"answers\": {}, \"chosen\": [null]}",
                "{\"answers\": {}, \"edition\": \"x\"}",
                "{\"answers\": {}, \"from\": \"tomorrow\"}"
            })
    void a_body_of_another_shape_is_refused(String body) {
        client.post()
                .uri("/api/themes/NEWBORN/plan")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-request");
    }

    @Test
    void nothing_answered_or_null_answered_is_no_failure() {
        post("NEWBORN", Map.of()).expectStatus().isEqualTo(422);
        client.post()
                .uri("/api/themes/NEWBORN/plan")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"answers\": {\"MARRIED\": null, \"BORN_IN\": [[]]}, \"chosen\": null}")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void a_theme_or_edition_that_is_not_there_is_not_found() {
        post("NONE", Map.of()).expectStatus().isNotFound();
        post("NEWBORN", Map.of("edition", 99)).expectStatus().isNotFound();
    }

    private ThemeEdition edition(String code) {
        return Bodies.get(client, "/api/themes/" + code + "/editions/1", ThemeEdition.class);
    }

    private RestTestClient.ResponseSpec post(String code, Object body) {
        return client.post().uri("/api/themes/" + code + "/plan").body(body).exchange();
    }
}
