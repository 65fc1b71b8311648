package io.onething.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestThemes;
import io.onething.application.Texts;
import io.onething.plan.Plan;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineWordsTest {
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 0);
    private static final Instant AT = Instant.parse("2026-03-04T02:00:00Z");

    private final TimelineWords words = new TimelineWords(new Texts());

    @ParameterizedTest
    @EnumSource
    void every_event_has_words_in_both_languages(TimelineEvent event) {
        var entry = new TimelineEntry(1, "20260304000000018", AT, event, "HUKOU", "APPROVED");
        assertThat(words.zh(entry, PLAN)).isNotBlank().doesNotContain("{");
        assertThat(words.en(entry, PLAN)).isNotBlank().doesNotContain("{");
        assertThat(TimelineEvent.of(event.code())).isEqualTo(event);
    }

    @Test
    void names_the_item_its_department_and_the_license() {
        var issued = TimelineEntry.ofItem("20260304000000018", AT, TimelineEvent.LICENSE_ISSUED, "BIRTH_CERT")
                .withDetail("L-77");
        assertThat(words.zh(issued, PLAN)).contains("出生医学证明", "L-77");
        assertThat(words.en(issued, PLAN)).contains("Birth medical certificate", "L-77");
        var received = TimelineEntry.ofItem("20260304000000018", AT, TimelineEvent.RECEIVED, "HUKOU");
        assertThat(words.zh(received, PLAN)).contains("公安机关");
        assertThat(words.actor(received, PLAN)).isEqualTo("公安机关");
    }
}
