package io.onething.approval.task;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.timelimit.Lamp;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes approvals that changed with the reading of their clocks, and tells what happened. */
@Component
class Keeping {
    private final Approvals approvals;
    private final KeptCalendar calendar;
    private final ClockRules rules;
    private final Publication publication;
    private final Overdue overdue;
    private final Documenting documenting;
    private final List<Following> followers;

    Keeping(
            Approvals approvals,
            KeptCalendar calendar,
            ClockRules rules,
            Publication publication,
            Overdue overdue,
            Documenting documenting,
            List<Following> followers) {
        this.approvals = approvals;
        this.calendar = calendar;
        this.rules = rules;
        this.publication = publication;
        this.overdue = overdue;
        this.documenting = documenting;
        this.followers = followers;
    }

    /** @param events what is told of them, in its order; a lamp that changed is added */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Collection<Approval> changed, List<ApprovalEvent> events, Instant now) {
        Optional<WorkingCalendar> days = changed.isEmpty() ? Optional.empty() : calendar.current();
        var rows = new ArrayList<Approvals.Read>(changed.size());
        var told = new ArrayList<>(events);
        var red = new ArrayList<Approval>();
        var lamps = new ArrayList<Approvals.LampChange>();
        for (Approval each : changed) {
            Approval approval = days.map(known -> Tolerating.begin(each, rules, known, now, told))
                    .orElse(each);
            ClockReading reading =
                    days.map(known -> rules.read(approval, known, now)).orElse(ClockReading.NONE);
            rows.add(new Approvals.Read(approval.with(reading.lamp()), reading));
            if (reading.lamp() != null && !Objects.equals(reading.lamp(), approval.lamp())) {
                if (reading.lamp() == Lamp.RED) {
                    red.add(approval);
                }
                lamps.add(new Approvals.LampChange(approval.taskId(), reading.lamp(), now));
                told.add(new ApprovalEvent.LampChanged(approval, reading.lamp(), now));
            }
        }
        approvals.save(rows);
        approvals.record(lamps);
        overdue.turnedRed(red, now);
        documenting.record(told, days.orElse(null), now);
        followers.forEach(each -> each.happened(told, days.orElse(null), now));
        publication.publish(told, days.orElse(null));
    }
}
