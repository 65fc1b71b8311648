package io.onething.approval.task;

import io.onething.approval.calendar.KeptCalendar;
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
    private final Lamps lamps;
    private final KeptCalendar calendar;
    private final ClockRules rules;
    private final Telling telling;
    private final Certificates certificates;
    private final CertificateClock certificateClock;

    Keeping(
            Approvals approvals,
            Lamps lamps,
            KeptCalendar calendar,
            ClockRules rules,
            Telling telling,
            Certificates certificates,
            CertificateClock certificateClock) {
        this.approvals = approvals;
        this.lamps = lamps;
        this.calendar = calendar;
        this.rules = rules;
        this.telling = telling;
        this.certificates = certificates;
        this.certificateClock = certificateClock;
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
        var turned = new ArrayList<Lamps.Change>();
        for (Approval each : changed) {
            Approval approval = days.map(known -> Tolerating.begin(each, rules, known, now, told))
                    .orElse(each);
            ClockReading reading =
                    days.map(known -> rules.read(approval, known, now)).orElse(ClockReading.NONE);
            rows.add(new Approvals.Read(approval.with(reading.lamp()), reading));
            if (reading.lamp() != null && !Objects.equals(reading.lamp(), approval.lamp())) {
                turned.add(new Lamps.Change(approval.taskId(), Watched.DECISION, reading.lamp(), now));
                told.add(new ApprovalEvent.LampChanged(approval, Watched.DECISION, reading.lamp(), now));
            }
        }
        approvals.save(rows);
        lamps.record(turned);
        certificates.owe(owed(changed, days.orElse(null), now));
        telling.tell(told, days.orElse(null), now);
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
