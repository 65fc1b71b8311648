package io.onething.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.test.EventContracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class VisitWordingTest {
    private static final Contact CONTACT =
            new Contact("20260304000000018", "wang.fang", null, Locale.CHINESE, List.of());

    private final Wording wording = new Wording();

    @ParameterizedTest
    @EnumSource(names = {"INSPECTION_SCHEDULED", "INSPECTION_CANCELLED", "INSPECTION_CONCLUDED", "HEARING_CHANGED"})
    void each_sample_is_worded_in_both_languages(StepType type) {
        Step step = JsonMapper.shared()
                .readValue(EventContracts.sampleOf("approval-service", type.eventType()), type.step());
        Words words = wording.of(step, CONTACT);
        for (Words.Text text : List.of(words.zh(), words.en())) {
            assertThat(text.subject()).contains("20260304000000018").doesNotContain("{", "null");
            assertThat(text.body()).isNotBlank().doesNotContain("{", "null");
        }
    }

    @Test
    void who_comes_and_when_is_told() {
        var words = wording.of(
                new Visit.Scheduled(
                        false,
                        "ON_SITE",
                        Instant.parse("2026-03-09T01:30:00Z"),
                        "人民路 1 号",
                        List.of(new Visit.Inspector("赵检", new Step.Named("SC", "市场监管部门", null))),
                        List.of(new Visit.LookedAt("食品经营许可", "Food license", new Step.Named("SC", "市场监管部门", null)))),
                CONTACT);
        assertThat(words.zh().body()).contains("2026年3月9日 09:30", "赵检(市场监管部门)", "食品经营许可");
        assertThat(words.en().body()).contains("9 March 2026, 09:30", "赵检", "Food license");
    }

    @ParameterizedTest
    @EnumSource
    void each_step_of_a_hearing_has_its_words(HearingChanged.State state) {
        var step = new HearingChanged(
                "户外广告",
                "Outdoor advertising",
                new Step.Named("CG", "城管部门", null),
                state,
                LocalDate.of(2026, 3, 11),
                null,
                null,
                null);
        assertThat(step.isTold())
                .isEqualTo(!Set.of(HearingChanged.State.CANCELLED).contains(state));
        if (step.isTold()) {
            Words words = wording.of(step, CONTACT);
            assertThat(words.zh().subject()).contains("户外广告");
            assertThat(words.en().subject()).contains("Outdoor advertising");
        }
    }
}
