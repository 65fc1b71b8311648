package io.onething.approval.task;

import io.onething.approval.timelimit.Beijing;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 容缺受理: begins when an item is accepted while papers are owed, reminds of them, and ends the item without them. The
 * item's own clock runs meanwhile. What follows by itself needs no answer of a department.
 */
final class Tolerating {
    private Tolerating() {}

    /** Begins it once the item is accepted, by the department or by the law. */
    static Approval begin(
            Approval approval, ClockRules rules, WorkingCalendar days, Instant now, List<ApprovalEvent> events) {
        @Nullable Tolerance tolerance = approval.proceeding().tolerance();
        if (!isRunning(approval) || tolerance == null || tolerance.supplyBy() != null) {
            return approval;
        }
        LocalDate last = rules.supplyBy(approval, days, now);
        Approval begun = approval.followed(approval.proceeding().with(tolerance.begun(last)));
        events.add(new ApprovalEvent.ToleranceBegun(begun, now));
        return begun;
    }

    /** Reminds, or ends it, where it is time. */
    static Approval look(Approval approval, WorkingCalendar days, Instant now, List<ApprovalEvent> events) {
        @Nullable Tolerance tolerance = approval.proceeding().tolerance();
        if (!isRunning(approval) || tolerance == null || tolerance.supplyBy() == null) {
            return approval;
        }
        if (!now.isBefore(Beijing.end(tolerance.supplyBy()))) {
            Approval lapsed = approval.with(approval.proceeding().lapsed(now));
            events.add(new ApprovalEvent.ToleranceLapsed(lapsed, now));
            return lapsed;
        }
        if (tolerance.remindedAt() == null && !now.isBefore(remindAt(approval, tolerance.supplyBy(), days))) {
            Approval reminded = approval.followed(approval.proceeding().with(tolerance.reminded(now)));
            events.add(new ApprovalEvent.ToleranceReminded(reminded, now));
            return reminded;
        }
        return approval;
    }

    /** When {@link #look} would find something to do; null where it never would. */
    static @Nullable Instant next(Approval approval, WorkingCalendar days, Instant now) {
        @Nullable Tolerance tolerance = approval.proceeding().tolerance();
        if (!isRunning(approval) || tolerance == null || tolerance.supplyBy() == null) {
            return null;
        }
        Stream<Instant> reminder = tolerance.remindedAt() == null
                ? Stream.of(remindAt(approval, tolerance.supplyBy(), days))
                : Stream.empty();
        return Stream.concat(reminder, Stream.of(Beijing.end(tolerance.supplyBy())))
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static boolean isRunning(Approval approval) {
        return approval.isOpen()
                && approval.receipt() != null
                && approval.proceeding().isOwing();
    }

    /** The working day before the last day; that day itself where no other lies between. */
    private static Instant remindAt(Approval approval, LocalDate last, WorkingCalendar days) {
        LocalDate before = last.minusDays(1);
        while (!days.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        Approval.Receipt receipt = Objects.requireNonNull(approval.receipt());
        return Beijing.begin(before.isAfter(Beijing.day(receipt.at())) ? before : last);
    }
}
