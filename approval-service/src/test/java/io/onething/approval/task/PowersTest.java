package io.onething.approval.task;

import static io.onething.approval.task.BirthCertificate.LATER;
import static io.onething.approval.task.BirthCertificate.OUTPUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.task.ClockSettings.ItemSetting;
import io.onething.approval.task.Rejection.Reason;
import io.onething.approval.timelimit.Rank;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what: ranks of extensions, and review apart from decision. */
class PowersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # regime | joint | rank | days | why not
            ADMIN_LICENCE | false | STAFF | 10 | RANK_TOO_LOW
            ADMIN_LICENCE | false | AGENCY_HEAD | 10 | -
            ADMIN_LICENCE | false | AGENCY_HEAD | 11 | EXTENSION_TOO_LONG
            ADMIN_LICENCE | false | AGENCY_HEAD | 0 | EXTENSION_TOO_LONG
            ADMIN_LICENCE | true | AGENCY_HEAD | 15 | RANK_TOO_LOW
            ADMIN_LICENCE | true | GOVERNMENT_HEAD | 15 | -
            ADMIN_LICENCE | true | GOVERNMENT_HEAD | 16 | EXTENSION_TOO_LONG
            REGISTRATION_MARKET | false | AGENCY_HEAD | 3 | -
            REGISTRATION_MARKET | false | AGENCY_HEAD | 4 | EXTENSION_TOO_LONG
            PUBLIC_SERVICE | false | GOVERNMENT_HEAD | 1 | NO_EXTENSION
            """)
    void an_extension_stays_within_its_law(String regime, boolean joint, Rank rank, int days, @Nullable Reason why) {
        var deciding = deciding(joint, false);
        Approval accepted = take(deciding, Licenses.under(regime), Rank.STAFF, new Answer.Received("zhang"));
        @Nullable String department = rank == Rank.GOVERNMENT_HEAD ? null : "WJ";
        var extended =
                new TaskAnswer(accepted.taskId(), department, rank, null, new Answer.Extended(days, "案情复杂", "li"));
        assertThat(reason(deciding.decide(accepted, extended, LATER))).isEqualTo(why);
    }

    @Test
    void a_limit_is_extended_once_and_the_reason_is_told() {
        var deciding = deciding(false, false);
        Approval accepted = take(deciding, Licenses.shop(), Rank.STAFF, new Answer.Received("zhang"));
        assertThat(reason(deciding.decide(accepted, head(accepted, new Answer.Extended(5, " ", "li")), LATER)))
                .isEqualTo(Reason.REASON_MISSING);
        Approval extended = take(deciding, accepted, Rank.AGENCY_HEAD, new Answer.Extended(5, "案情复杂", "li"));
        assertThat(reason(deciding.decide(extended, head(extended, new Answer.Extended(5, "仍复杂", "li")), LATER)))
                .isEqualTo(Reason.EXTENDED_ALREADY);
    }

    @Test
    void who_reviewed_does_not_decide_where_the_powers_are_separate() {
        var deciding = deciding(false, true);
        Approval accepted = take(deciding, Licenses.shop(), Rank.STAFF, new Answer.Received("zhang"));
        assertThat(reason(decide(deciding, accepted, "li"))).isEqualTo(Reason.REVIEW_MISSING);
        Approval reviewed = take(deciding, accepted, Rank.STAFF, new Answer.Reviewed("同意", "zhang"));
        assertThat(reason(decide(deciding, reviewed, "zhang"))).isEqualTo(Reason.SAME_PERSON);
        assertThat(reason(decide(deciding, reviewed, null))).isEqualTo(Reason.SAME_PERSON);
        assertThat(reason(decide(deciding, reviewed, "li"))).isNull();
    }

    @Test
    void as_many_people_review_as_the_item_asks_for() {
        var setting = new ItemSetting(null, null, false, true, 2, null, null, false);
        var deciding = new Deciding(new OutputCheck(), Settings.of(Map.of("NEWBORN/BIRTH_CERT", setting)));
        Approval accepted = take(deciding, Licenses.shop(), Rank.STAFF, new Answer.Received("zhang"));
        Approval once = take(deciding, accepted, Rank.STAFF, new Answer.Reviewed("同意", "zhang"));
        Approval twiceByOne = take(deciding, once, Rank.STAFF, new Answer.Reviewed("仍同意", "zhang"));
        assertThat(reason(decide(deciding, twiceByOne, "li"))).isEqualTo(Reason.REVIEW_MISSING);
        Approval twice = take(deciding, once, Rank.STAFF, new Answer.Reviewed("同意", "wang"));
        assertThat(reason(decide(deciding, twice, "wang"))).isEqualTo(Reason.SAME_PERSON);
        assertThat(reason(decide(deciding, twice, "li"))).isNull();
    }

    private static Outcome decide(Deciding deciding, Approval approval, @Nullable String by) {
        var approved = new Answer.Approved(OUTPUT, null, by);
        return deciding.decide(approval, new TaskAnswer(approval.taskId(), "WJ", Rank.STAFF, null, approved), LATER);
    }

    private static TaskAnswer head(Approval approval, Answer answer) {
        return new TaskAnswer(approval.taskId(), "WJ", Rank.AGENCY_HEAD, null, answer);
    }

    private static Approval take(Deciding deciding, Approval approval, Rank rank, Answer answer) {
        var given = new TaskAnswer(approval.taskId(), "WJ", rank, null, answer);
        return ((Outcome.Changed) deciding.decide(approval, given, LATER)).approval();
    }

    private static @Nullable Reason reason(Outcome outcome) {
        return outcome instanceof Outcome.Rejected(Rejection rejection) ? rejection.reason() : null;
    }

    private static Deciding deciding(boolean joint, boolean separatePowers) {
        var setting = new ItemSetting(null, null, joint, separatePowers, 1, null, null, false);
        return new Deciding(new OutputCheck(), Settings.of(Map.of("NEWBORN/BIRTH_CERT", setting)));
    }
}
