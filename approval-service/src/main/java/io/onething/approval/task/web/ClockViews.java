package io.onething.approval.task.web;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.task.Approval;
import io.onething.approval.task.CertificateClock;
import io.onething.approval.task.Certificates;
import io.onething.approval.task.ClockReading;
import io.onething.approval.task.ClockRules;
import io.onething.approval.task.Lamps;
import io.onething.approval.task.Proceeding;
import io.onething.approval.task.Watched;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Deadline;
import io.onething.approval.timelimit.ItemClock;
import io.onething.kernel.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the clock of a task as it stands now. */
@Component
class ClockViews {
    private final Lamps lamps;
    private final KeptCalendar calendar;
    private final ClockRules rules;
    private final Certificates certificates;
    private final CertificateClock certificateClock;
    private final Clock clock;

    ClockViews(
            Lamps lamps,
            KeptCalendar calendar,
            ClockRules rules,
            Certificates certificates,
            CertificateClock certificateClock,
            Clock clock) {
        this.lamps = lamps;
        this.calendar = calendar;
        this.rules = rules;
        this.certificates = certificates;
        this.certificateClock = certificateClock;
        this.clock = clock;
    }

    ClockView of(Approval approval) {
        Instant now = clock.instant();
        Optional<WorkingCalendar> days = calendar.current();
        ClockReading reading = days.map(each -> rules.read(approval, each, now)).orElse(ClockReading.NONE);
        Optional<ItemClock> running = approval.clock();
        Proceeding gone = approval.proceeding();
        Optional<Certificates.Delivered> owed =
                approval.decision() == null ? Optional.empty() : certificates.find(approval.taskId());
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
                days.filter(_ -> owed.isPresent() && owed.get().on() == null)
                        .map(each -> certificateClock.read(approval, each, now).lamp())
                        .orElse(null),
                owed.map(Certificates.Delivered::on).orElse(null),
                gone.procedures(),
                gone.extension(),
                gone.reviews(),
                views(lamps.of(approval.taskId(), Watched.DECISION)),
                owed.isEmpty() ? List.of() : views(lamps.of(approval.taskId(), Watched.DELIVERY)));
    }

    private static List<ClockView.LampView> views(List<Lamps.Change> changes) {
        return changes.stream()
                .map(each -> new ClockView.LampView(each.lamp(), each.at()))
                .toList();
    }

    private static @Nullable LocalDate on(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.on();
    }
}
