package io.onething.approval.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Calendar2026;
import io.onething.approval.timelimit.Deadline;
import io.onething.approval.timelimit.SpecialProcedure;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of ten and twenty working days over everything that stops the clock, around the holidays of 2026. */
class PausesTest {
    private static final WorkingCalendar CALENDAR = Calendar2026.calendar();

    /** Counted on a list of the year's working days, apart from the code. S is a special procedure, P a supplement. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # accepted | pauses | promised, ten | statutory, twenty | working days that did not count
            # a special procedure over each holiday
            2025-12-29 | S 2025-12-31..2026-01-05 | 2026-01-16 | 2026-01-30 | 3
            2026-02-10 | S 2026-02-13..2026-02-24 | 2026-03-05 | 2026-03-19 | 3
            2026-02-10 | S 2026-02-14..2026-02-28 | 2026-03-10 | 2026-03-24 | 6
            2026-03-31 | S 2026-04-03..2026-04-07 | 2026-04-17 | 2026-05-06 | 2
            2026-04-28 | S 2026-04-30..2026-05-09 | 2026-05-21 | 2026-06-04 | 5
            2026-06-15 | S 2026-06-18..2026-06-22 | 2026-07-02 | 2026-07-16 | 2
            2026-09-16 | S 2026-09-24..2026-09-28 | 2026-10-09 | 2026-10-22 | 2
            2026-09-24 | S 2026-09-30..2026-10-10 | 2026-10-21 | 2026-11-04 | 4
            2026-12-21 | S 2026-12-30..2027-01-05 | 2027-01-11 | 2027-01-25 | 5
            # one that begins or ends on a day off, or lies within days off
            2026-02-10 | S 2026-02-15..2026-02-25 | 2026-03-04 | 2026-03-18 | 2
            2026-02-10 | S 2026-02-12..2026-02-22 | 2026-03-05 | 2026-03-19 | 3
            2026-02-10 | S 2026-02-16..2026-02-20 | 2026-03-02 | 2026-03-16 | 0
            2026-04-01 | S 2026-04-04..2026-04-06 | 2026-04-16 | 2026-04-30 | 0
            2026-04-01 | S 2026-04-04..2026-04-07 | 2026-04-17 | 2026-05-06 | 1
            2026-04-28 | S 2026-05-01..2026-05-10 | 2026-05-20 | 2026-06-03 | 4
            2026-06-16 | S 2026-06-20..2026-06-27 | 2026-07-08 | 2026-07-22 | 5
            2026-09-24 | S 2026-09-25..2026-10-07 | 2026-10-20 | 2026-11-03 | 3
            2026-09-30 | S 2026-10-03..2026-10-11 | 2026-10-23 | 2026-11-06 | 3
            # one on a working weekend alone costs a day
            2026-02-11 | S 2026-02-28..2026-02-28 | 2026-03-04 | 2026-03-18 | 1
            2026-09-14 | S 2026-09-20..2026-09-20 | 2026-09-29 | 2026-10-19 | 1
            2026-09-30 | S 2026-10-10..2026-10-11 | 2026-10-21 | 2026-11-04 | 1
            2026-05-06 | S 2026-05-09..2026-05-09 | 2026-05-20 | 2026-06-03 | 1
            # several, apart, one after the other, and overlapping
            2026-04-20 | S 2026-04-22..2026-04-23, S 2026-04-29..2026-05-06 | 2026-05-13 | 2026-05-27 | 5
            2026-04-20 | S 2026-04-22..2026-04-24, S 2026-04-24..2026-04-28 | 2026-05-13 | 2026-05-27 | 5
            2026-09-16 | S 2026-09-18..2026-09-22, S 2026-09-23..2026-09-28, S 2026-10-08..2026-10-09 | 2026-10-19 | 2026-11-02 | 9
            # the applicant corrects, by which days do not count either
            2026-02-10 | P 2026-02-13..2026-02-25 | 2026-03-06 | 2026-03-20 | 4
            2026-03-31 | P 2026-04-03..2026-04-08 | 2026-04-20 | 2026-05-07 | 3
            2026-04-28 | P 2026-04-29..2026-05-07 | 2026-05-20 | 2026-06-03 | 4
            2026-06-15 | P 2026-06-18..2026-06-19 | 2026-07-01 | 2026-07-15 | 1
            2026-06-15 | P 2026-06-20..2026-06-21 | 2026-06-30 | 2026-07-14 | 0
            2026-09-24 | P 2026-09-28..2026-10-08 | 2026-10-21 | 2026-11-04 | 4
            2026-12-21 | P 2026-12-31..2027-01-04 | 2027-01-07 | 2027-01-21 | 3
            # a procedure and a correction, after and over each other
            2026-02-10 | S 2026-02-11..2026-02-13, P 2026-02-24..2026-02-26 | 2026-03-10 | 2026-03-24 | 6
            2026-04-20 | S 2026-04-22..2026-04-30, P 2026-04-29..2026-05-06 | 2026-05-18 | 2026-06-01 | 8
            2026-09-16 | P 2026-09-18..2026-09-30, S 2026-09-22..2026-09-24 | 2026-10-19 | 2026-11-02 | 9
            2026-09-24 | S 2026-09-30..2026-10-08, P 2026-10-08..2026-10-10 | 2026-10-21 | 2026-11-04 | 4
            2026-09-24 | S 2026-09-25..2026-09-27, P 2026-10-01..2026-10-07 | 2026-10-15 | 2026-10-29 | 0
            """)
    void what_stands_still_does_not_count(
            LocalDate accepted, String pauses, LocalDate promised, LocalDate statutory, int excluded) {
        Proceeding gone = Proceeding.NEW;
        for (String pause : pauses.split(", ", -1)) {
            gone = with(gone, pause.substring(0, 1), pause.substring(2).split("\\.\\.", -1));
        }
        Approval approval = Licenses.shop().with(gone).with(new Approval.Receipt(at(accepted, 9), "zhang"));
        Instant now = at(statutory, 12);
        ClockReading reading = new ClockRules(Settings.none()).read(approval, CALENDAR, now);
        assertThat(on(reading.promised())).isEqualTo(promised);
        assertThat(on(reading.statutory())).isEqualTo(statutory);
        assertThat(approval.clock().orElseThrow().excludedWorkingDays(CALENDAR, now))
                .isEqualTo(excluded);
        assertThat(approval.clock().orElseThrow().isPaused()).isFalse();
    }

    private static Proceeding with(Proceeding gone, String kind, String[] days) {
        Instant from = at(LocalDate.parse(days[0]), 10);
        Instant to = at(LocalDate.parse(days[1]), 16);
        if (kind.equals("S")) {
            return gone.with(new Proceeding.Procedure(SpecialProcedure.TESTING, from, null, 1, null, null))
                    .resumed(to);
        }
        return gone.with(new Supplement(
                        List.of(new Supplement.Correction("parents-id", "不清晰")), false, true, from, null, null))
                .supplemented(to);
    }

    private static LocalDate on(@Nullable Deadline deadline) {
        return Objects.requireNonNull(deadline).on();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Beijing.ZONE).toInstant();
    }
}
