package io.onething.application.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestThemes;
import io.onething.plan.Plan;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The longest way of this plan is BIRTH_CERT, HUKOU and what follows it. */
class DelayTest {
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 1);

    @Test
    void nothing_is_put_off_while_no_clock_stood_still() {
        assertThat(Delay.of(PLAN, Map.of())).isZero();
        assertThat(Delay.of(PLAN, Map.of("HUKOU", item("HUKOU", 0, 0)))).isZero();
    }

    @Test
    void what_lies_on_the_longest_way_puts_off_the_whole_and_pauses_and_extensions_add_up() {
        String critical = PLAN.criticalPath().getFirst();
        assertThat(Delay.of(PLAN, Map.of(critical, item(critical, 11, 0)))).isEqualTo(11);
        assertThat(Delay.of(PLAN, Map.of(critical, item(critical, 11, 10)))).isEqualTo(21);
    }

    @Test
    void what_lies_beside_it_has_its_slack_first() {
        String beside = PLAN.items().stream()
                .map(each -> each.code())
                .filter(code -> !PLAN.criticalPath().contains(code))
                .findFirst()
                .orElseThrow();
        int small = Delay.of(PLAN, Map.of(beside, item(beside, 1, 0)));
        int large = Delay.of(PLAN, Map.of(beside, item(beside, 100, 0)));
        assertThat(small).isLessThanOrEqualTo(1);
        assertThat(large).isPositive().isLessThanOrEqualTo(100);
    }

    private static CaseItem item(String code, int excluded, int extended) {
        var clock = new ItemClock(
                2,
                LocalDate.of(2026, 3, 4),
                false,
                null,
                null,
                false,
                null,
                extended == 0 ? null : new ItemClock.Extension(extended, "案情复杂"),
                excluded);
        return CaseItem.waiting(code).with(clock);
    }
}
