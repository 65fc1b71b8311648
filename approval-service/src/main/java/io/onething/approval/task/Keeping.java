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
import org.jspecify.annotations.Nullable;
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
    private final Certificates certificates;
    private final CertificateClock certificateClock;
    private final List<Ending> endings;

    Keeping(
            Approvals approvals,
            KeptCalendar calendar,
            ClockRules rules,
            Publication publication,
            Overdue overdue,
            Documenting documenting,
            List<Following> followers,
            Certificates certificates,
            CertificateClock certificateClock,
            List<Ending> endings) {
        this.approvals = approvals;
        this.calendar = calendar;
        this.rules = rules;
        this.publication = publication;
        this.overdue = overdue;
        this.documenting = documenting;
        this.followers = followers;
        this.certificates = certificates;
        this.certificateClock = certificateClock;
        this.endings = endings;
    }

    /**
     * Gives what was kept.
     *
     * @param events what is told of them, in its order; a lamp that changed is added
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Approval> keep(Collection<Approval> changed, List<ApprovalEvent> events, Instant now) {
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
                told.add(new ApprovalEvent.LampChanged(approval, Watched.DECISION, reading.lamp(), now));
            }
        }
        approvals.save(rows);
        approvals.record(lamps);
        certificates.owe(owed(changed, days.orElse(null), now));
        overdue.turnedRed(red, Watched.DECISION, now);
        documenting.record(told, days.orElse(null), now);
        followers.forEach(each -> each.happened(told, days.orElse(null), now));
        publication.publish(told, days.orElse(null));
        List<Approval> ended = changed.stream().filter(each -> !each.isOpen()).toList();
        if (!ended.isEmpty()) {
            endings.forEach(each -> each.ended(ended, now));
        }
        return rows.stream().map(Approvals.Read::approval).toList();
    }

    /** Made with the decision; one that is kept already stays. */
    private List<Certificates.Read> owed(Collection<Approval> changed, @Nullable WorkingCalendar days, Instant now) {
        return changed.stream()
                .filter(Certificate::isOwedBy)
                .map(each -> new Certificates.Read(
                        new Certificate(each, null, null),
                        days == null ? null : certificateClock.read(each, days, now)))
                .toList();
    }
}
