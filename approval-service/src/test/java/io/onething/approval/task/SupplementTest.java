package io.onething.approval.task;

import static io.onething.approval.task.BirthCertificate.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.task.ClockSettings.ItemSetting;
import io.onething.approval.timelimit.Calendar2026;
import io.onething.approval.timelimit.Lamp;
import io.onething.approval.timelimit.Rank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 补正 after acceptance: only where no statute forbids it, and the clock stands still. */
class SupplementTest {
    private final ClockSettings settings =
            Settings.of(Map.of("NEWBORN/BIRTH_CERT", new ItemSetting("10", null, false, false, 1, null, null, true)));
    private final Deciding deciding = new Deciding(new OutputCheck(), settings);
    private final ClockRules rules = new ClockRules(settings);

    @Test
    void the_clock_stands_still_until_it_is_corrected() {
        Approval accepted = take(BirthCertificate.approval(), new Answer.Received("zhang"));
        Approval asked = take(accepted, asked());
        // Accepted and asked on 2026-03-04; ten working days would end on 2026-03-18.
        Instant later = Instant.parse("2026-03-09T02:00:00Z");
        assertThat(rules.read(asked, Calendar2026.calendar(), later).lamp()).isEqualTo(Lamp.GREY);
        Approval corrected = asked.with(asked.proceeding().supplemented(later));
        assertThat(corrected.state()).isEqualTo(ApprovalState.RECEIVED);
        ClockReading read = rules.read(corrected, Calendar2026.calendar(), later);
        // 03-05, 03-06 and 03-09 do not count.
        assertThat(java.util.Objects.requireNonNull(read.promised()).on()).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    @Test
    void a_license_that_is_accepted_is_complete_whatever_is_set() {
        Approval accepted = take(Licenses.shop(), new Answer.Received("zhang"));
        Outcome outcome = deciding.decide(accepted, given(accepted, asked()), LATER);
        assertThat(outcome).isEqualTo(new Outcome.Rejected(Rejection.because(Rejection.Reason.SUPPLEMENT_TOO_LATE)));
    }

    private Approval take(Approval approval, Answer answer) {
        return ((Outcome.Changed) deciding.decide(approval, given(approval, answer), LATER)).approval();
    }

    private static TaskAnswer given(Approval approval, Answer answer) {
        return new TaskAnswer(approval.taskId(), "WJ", Rank.STAFF, null, answer);
    }

    private static Answer asked() {
        return new Answer.SupplementAsked(List.of(new Supplement.Correction("parents-id", "照片模糊")), "zhang");
    }
}
