package io.onething.approval.task.web;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.task.Approval;
import io.onething.approval.task.Approvals;
import io.onething.approval.task.ClockReading;
import io.onething.approval.task.ClockRules;
import io.onething.approval.task.Proceeding;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Deadline;
import io.onething.approval.timelimit.ItemClock;
import io.onething.kernel.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the clock of a task as it stands now. */
@Component
class ClockViews {
    private final Approvals approvals;
    private final KeptCalendar calendar;
    private final ClockRules rules;
    private final Clock clock;

    ClockViews(Approvals approvals, KeptCalendar calendar, ClockRules rules, Clock clock) {
        this.approvals = approvals;
        this.calendar = calendar;
        this.rules = rules;
        this.clock = clock;
    }

    ClockView of(Approval approval) {
        Instant now = clock.instant();
        Optional<WorkingCalendar> days = calendar.current();
        ClockReading reading = days.map(each -> rules.read(approval, each, now)).orElse(ClockReading.NONE);
        Optional<ItemClock> running = approval.clock();
        Proceeding gone = approval.proceeding();
        return new ClockView(
                on(reading.tellBy()),
                running.map(each -> Beijing.day(each.startedAt())).orElse(null),
                gone.deemedAccepted(),
                on(reading.promised()),
                on(reading.statutory()),
                Stream.of(reading.tellBy(), reading.promised(), reading.statutory())
                        .anyMatch(each -> each != null && each.provisional()),
                reading.used(),
                days.flatMap(each -> running.map(item -> item.excludedWorkingDays(each, now)))
                        .orElse(0),
                reading.lamp(),
                reading.deliverBy(),
                gone.procedures(),
                gone.extension(),
                gone.reviews(),
                approvals.lamps(approval.taskId()).stream()
                        .map(each -> new ClockView.LampView(each.lamp(), each.at()))
                        .toList());
    }

    private static @Nullable LocalDate on(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.on();
    }
}
