package io.onething.approval.task;

import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Deadline;
import io.onething.approval.timelimit.IntakeRule;
import io.onething.approval.timelimit.ItemClock;
import io.onething.approval.timelimit.Lamp;
import io.onething.approval.timelimit.TimeLimit;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the clock of an approval by the rules of its law and the settings of its item. */
@Component
public class ClockRules {
    private final ClockSettings settings;

    ClockRules(ClockSettings settings) {
        this.settings = settings;
    }

    public ClockReading read(Approval approval, WorkingCalendar calendar, Instant now) {
        return readLimits(approval, calendar, now).orSooner(Tolerating.next(approval, calendar, now));
    }

    private ClockReading readLimits(Approval approval, WorkingCalendar calendar, Instant now) {
        return switch (approval.state()) {
            case ASSIGNED -> waiting(approval, calendar, now);
            case RECEIVED, SUSPENDED -> running(approval, calendar, now);
            case DECIDED, REVOKED -> decided(approval, calendar);
            case SUPPLEMENTING -> supplementing(approval, calendar, now);
            case NOT_ACCEPTED, LAPSED, WITHDRAWN -> ClockReading.NONE;
        };
    }

    /**
     * 容缺受理: the last day for owed papers, so many working days after it is told, and never more than the item's own
     * limit (辽宁).
     */
    LocalDate supplyBy(Approval approval, WorkingCalendar calendar, Instant now) {
        Item item = approval.item();
        ItemClock told = ItemClock.from(now);
        Stream<LocalDate> limits = Stream.of(settings.promised(item), settings.statutory(item))
                .filter(Objects::nonNull)
                .map(limit -> told.deadline(limit, calendar, now).on());
        Stream<LocalDate> tolerated =
                Stream.ofNullable(item.terms().toleranceWithin()).map(within -> calendar.due(Beijing.day(now), within));
        return Stream.concat(limits, tolerated).min(LocalDate::compareTo).orElse(Beijing.day(now));
    }

    /** Whether the law has accepted what the department left lying. */
    boolean isDeemedAccepted(Approval approval, WorkingCalendar calendar, Instant now) {
        IntakeRule rule = settings.intake(approval.item());
        return approval.state() == ApprovalState.ASSIGNED
                && rule.silence() == IntakeRule.Silence.DEEMED_ACCEPTED
                && rule.tellBy(approval.papersIn(), calendar).isOver(now);
    }

    /** Until when the applicant is to be told whether it is accepted and what is missing. */
    public Deadline tellBy(Approval approval, WorkingCalendar calendar) {
        return settings.intake(approval.item()).tellBy(approval.papersIn(), calendar);
    }

    /** The department's days stand still: of a limit that runs they are excluded, and intake begins anew. */
    private ClockReading supplementing(Approval approval, WorkingCalendar calendar, Instant now) {
        return approval.receipt() == null
                ? new ClockReading(null, null, null, 0, Lamp.GREY, null, null)
                : running(approval, calendar, now);
    }

    private ClockReading waiting(Approval approval, WorkingCalendar calendar, Instant now) {
        Deadline tellBy = tellBy(approval, calendar);
        Instant lastDay = Beijing.begin(tellBy.on());
        Lamp lamp = tellBy.isOver(now) ? Lamp.RED : now.isBefore(lastDay) ? Lamp.GREEN : Lamp.YELLOW;
        return new ClockReading(tellBy, null, null, 0, lamp, next(now, lastDay, tellBy.end()), null);
    }

    private ClockReading running(Approval approval, WorkingCalendar calendar, Instant now) {
        ItemClock clock = approval.clock().orElseThrow();
        @Nullable TimeLimit promised = settings.promised(approval.item());
        @Nullable TimeLimit statutory = settings.statutory(approval.item());
        @Nullable TimeLimit watched = promised != null ? promised : statutory;
        if (watched == null) {
            return ClockReading.NONE;
        }
        var threshold = settings.threshold(approval.item());
        // A clock that stands still has no next moment: what starts it again reads it anew.
        @Nullable
        Instant next = clock.isPaused()
                ? null
                : next(
                        now,
                        clock.yellowFrom(watched, threshold, calendar, now),
                        clock.deadline(watched, calendar, now).end());
        return new ClockReading(
                null,
                promised == null ? null : clock.deadline(promised, calendar, now),
                statutory == null ? null : clock.deadline(statutory, calendar, now),
                clock.used(watched, calendar, now),
                Lamp.of(clock, watched, threshold, calendar, now),
                next,
                null);
    }

    /** As it stood at the decision: by that the promise was kept or broken. */
    private ClockReading decided(Approval approval, WorkingCalendar calendar) {
        Decision decision = Objects.requireNonNull(approval.decision());
        @Nullable
        LocalDate by = Certificate.isOwedBy(approval)
                ? CertificateClock.deliverBy(decision.at(), calendar).on()
                : null;
        // Decided without a receipt: accepted and decided at once.
        ItemClock clock = approval.clock().orElse(ItemClock.from(decision.at()));
        @Nullable TimeLimit promised = settings.promised(approval.item());
        @Nullable TimeLimit statutory = settings.statutory(approval.item());
        return new ClockReading(
                null,
                promised == null ? null : clock.deadline(promised, calendar, decision.at()),
                statutory == null ? null : clock.deadline(statutory, calendar, decision.at()),
                clock.used(TimeLimit.workingDays(0), calendar, decision.at()),
                null,
                null,
                by);
    }

    private static @Nullable Instant next(Instant now, Instant... moments) {
        return Stream.of(moments)
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }
}
