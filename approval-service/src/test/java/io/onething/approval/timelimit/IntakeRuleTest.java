package io.onething.approval.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.timelimit.IntakeRule.Missing;
import io.onething.approval.timelimit.IntakeRule.Silence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # five working days, the day the papers came in not counted (行政许可法 art. 32)
            ADMIN_LICENCE | 2026-02-11 | 2026-02-25
            ADMIN_LICENCE | 2026-09-30 | 2026-10-13
            ADMIN_LICENCE | 2026-05-01 | 2026-05-11
            # on the spot: the same day, or the next one on which the hall works (不动产登记暂行条例 art. 17)
            REGISTRATION_REALESTATE | 2026-09-30 | 2026-09-30
            REGISTRATION_REALESTATE | 2026-10-01 | 2026-10-08
            REGISTRATION_REALESTATE | 2026-10-10 | 2026-10-10
            REGISTRATION_MARKET | 2026-09-30 | 2026-10-10
            PUBLIC_SERVICE | 2026-09-16 | 2026-09-22
            """)
    void papers_are_answered_within_the_days_of_their_law(String regime, LocalDate came, LocalDate tellBy) {
        Deadline deadline = IntakeRule.of(regime)
                .tellBy(came.atTime(21, 0).atZone(Beijing.ZONE).toInstant(), Calendar2026.calendar());
        assertThat(deadline.on()).isEqualTo(tellBy);
    }

    @Test
    void silence_accepts_only_where_a_statute_says_so() {
        assertThat(IntakeRule.of("ADMIN_LICENCE").silence()).isEqualTo(Silence.DEEMED_ACCEPTED);
        assertThat(IntakeRule.of("REGISTRATION_REALESTATE").silence()).isEqualTo(Silence.DEEMED_ACCEPTED);
        assertThat(IntakeRule.of("REGISTRATION_MARKET").silence()).isEqualTo(Silence.OVERDUE);
        assertThat(IntakeRule.of("PUBLIC_SERVICE").silence()).isEqualTo(Silence.OVERDUE);
    }

    @Test
    void market_registration_sends_the_papers_back() {
        assertThat(IntakeRule.of("REGISTRATION_MARKET").missing()).isEqualTo(Missing.RETURNED);
        assertThat(IntakeRule.of("ADMIN_LICENCE").missing()).isEqualTo(Missing.SUPPLEMENTED);
    }

    @Test
    void an_extension_has_its_number_and_its_rank() {
        assertThat(ExtensionRule.of("ADMIN_LICENCE", false)).isEqualTo(new ExtensionRule(10, Rank.AGENCY_HEAD));
        assertThat(ExtensionRule.of("ADMIN_LICENCE", true)).isEqualTo(new ExtensionRule(15, Rank.GOVERNMENT_HEAD));
        assertThat(ExtensionRule.of("REGISTRATION_MARKET", false)).isEqualTo(new ExtensionRule(3, Rank.AGENCY_HEAD));
        assertThat(ExtensionRule.of("PUBLIC_SERVICE", false).most()).isZero();
    }
}
