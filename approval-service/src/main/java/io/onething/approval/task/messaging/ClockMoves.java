package io.onething.approval.task.messaging;

import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalEvent.Cause;
import io.onething.approval.task.ClockReading;
import io.onething.approval.task.ClockRules;
import io.onething.approval.task.Proceeding;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Deadline;
import io.onething.kernel.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how the clock of an approval stands. */
@Component
class ClockMoves {
    private final ClockRules rules;
    private final Clock clock;

    ClockMoves(ClockRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    ApprovalClockMoved of(Approval approval, Cause cause, @Nullable WorkingCalendar days) {
        Instant now = clock.instant();
        ClockReading reading = days == null ? ClockReading.NONE : rules.read(approval, days, now);
        Proceeding gone = approval.proceeding();
        LocalDate acceptedOn = Beijing.day(approval.clock().orElseThrow().startedAt());
        return new ApprovalClockMoved(
                approval.caseNumber(),
                approval.item().code(),
                approval.item().nameZh(),
                approval.item().nameEn(),
                approval.item().department(),
                approval.version(),
                cause,
                acceptedOn,
                gone.deemedAccepted(),
                on(reading.promised()),
                on(reading.statutory()),
                Stream.of(reading.promised(), reading.statutory()).anyMatch(each -> each != null && each.provisional()),
                approval.clock().orElseThrow().isPaused(),
                gone.procedures().isEmpty() ? null : told(gone.procedures().getLast(), days),
                gone.extension() == null
                        ? null
                        : new ApprovalClockMoved.Extension(
                                gone.extension().days(), gone.extension().reason()),
                days == null ? 0 : approval.clock().orElseThrow().excludedWorkingDays(days, now),
                now);
    }

    private static ApprovalClockMoved.Procedure told(Proceeding.Procedure last, @Nullable WorkingCalendar days) {
        LocalDate from = Beijing.day(last.from());
        return new ApprovalClockMoved.Procedure(
                last.kind(),
                from,
                last.to() == null ? null : Beijing.day(last.to()),
                last.expectedWorkingDays(),
                days == null ? null : days.due(from, last.expectedWorkingDays()),
                last.reason());
    }

    private static @Nullable LocalDate on(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.on();
    }
}
