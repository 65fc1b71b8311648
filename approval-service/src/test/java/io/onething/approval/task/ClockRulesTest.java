package io.onething.approval.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.task.ClockSettings.ItemSetting;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Calendar2026;
import io.onething.approval.timelimit.Deadline;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers came in on Wednesday 2026-03-04 at 10:00. */
class ClockRulesTest {
    private static final WorkingCalendar CALENDAR = Calendar2026.calendar();
    private static final Instant CAME = BirthCertificate.ASSIGNED;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # set | the end of the promised limit
            - | 2026-03-18T16:00:00Z
            5 | 2026-03-11T16:00:00Z
            P60D | 2026-05-03T16:00:00Z
            PT2H | 2026-03-04T04:00:00Z
            """)
    void a_limit_is_set_in_a_unit_of_its_own(@Nullable String set, Instant end) {
        var rules = rules(new ItemSetting(set, null, false, false, 1, null, null, false));
        Approval accepted = Licenses.shop().with(new Approval.Receipt(CAME, "zhang"));
        Deadline promised =
                Objects.requireNonNull(rules.read(accepted, CALENDAR, CAME).promised());
        assertThat(promised.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # regime | tell within | silence accepts | accepted from
            ADMIN_LICENCE | - | - | 2026-03-12
            ADMIN_LICENCE | 2 | - | 2026-03-07
            # a setting neither stretches the statute nor takes its effect away
            ADMIN_LICENCE | 30 | false | 2026-03-12
            REGISTRATION_REALESTATE | - | - | 2026-03-05
            PUBLIC_SERVICE | 2 | true | 2026-03-07
            PUBLIC_SERVICE | - | true | 2026-03-12
            PUBLIC_SERVICE | - | - | -
            REGISTRATION_MARKET | - | - | -
            """)
    void silence_accepts_by_statute_or_by_setting(
            String regime, @Nullable Integer tellWithin, @Nullable Boolean accepts, @Nullable LocalDate from) {
        var rules = rules(new ItemSetting(null, null, false, false, 1, tellWithin, accepts, false));
        Approval waiting = Licenses.under(regime);
        @Nullable
        LocalDate accepted = LocalDate.of(2026, 3, 4)
                .datesUntil(LocalDate.of(2026, 5, 1))
                .filter(day -> rules.isDeemedAccepted(waiting, CALENDAR, Beijing.begin(day)))
                .findFirst()
                .orElse(null);
        assertThat(accepted).isEqualTo(from);
    }

    @Test
    void what_is_granted_is_to_be_delivered_within_ten_working_days_more() {
        var rules = rules(new ItemSetting(null, null, false, false, 1, null, null, false));
        var content = new Decision.Content(BirthCertificate.OUTPUT, null, null);
        Approval granted = Licenses.shop().with(new Decision(Verdict.APPROVED, content, CAME, "zhang"));
        assertThat(rules.read(granted, CALENDAR, CAME).deliverBy()).isEqualTo(LocalDate.of(2026, 3, 18));
        var refusal = new Decision.Content(Map.of(), "材料不符", null);
        Approval refused = Licenses.shop().with(new Decision(Verdict.REFUSED, refusal, CAME, "zhang"));
        assertThat(rules.read(refused, CALENDAR, CAME).deliverBy()).isNull();
    }

    private static ClockRules rules(ItemSetting setting) {
        return new ClockRules(Settings.of(Map.of("NEWBORN/BIRTH_CERT", setting)));
    }
}
