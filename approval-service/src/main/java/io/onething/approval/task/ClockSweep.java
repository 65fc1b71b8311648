package io.onething.approval.task;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.task.ApprovalEvent.Cause;
import io.onething.approval.timelimit.Deadline;
import io.onething.kernel.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the clocks whose next moment has come: accepts what the law deems accepted, turns lamps. Each approval carries
 * that moment in its row, written with its state, so that no timer can be missing or left over; instances share the work
 * by skipping what another has locked.
 */
@Component
public class ClockSweep {
    private final Approvals approvals;
    private final Certificates certificates;
    private final KeptCalendar calendar;
    private final ClockRules rules;
    private final Elapsing elapsing;
    private final Keeping keeping;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DueTasks due;

    ClockSweep(
            Approvals approvals,
            Certificates certificates,
            KeptCalendar calendar,
            ClockRules rules,
            Elapsing elapsing,
            Keeping keeping,
            TransactionTemplate transaction,
            Clock clock) {
        this.approvals = approvals;
        this.certificates = certificates;
        this.calendar = calendar;
        this.rules = rules;
        this.elapsing = elapsing;
        this.keeping = keeping;
        this.transaction = transaction;
        this.clock = clock;
        this.due = new DueTasks("clock", approvals, this::look, clock);
    }

    /** Counts by another calendar from now on; every open clock is read anew by the next sweep. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkingCalendar published) {
        calendar.keep(published);
        approvals.wakeAll(clock.instant());
        certificates.wakeAll(clock.instant());
    }

    /**
     * Looks at all whose moment has come. One that fails is put off and told in the log, and the others go on.
     *
     * @return how many were looked at
     */
    public int run() {
        return due.lookAtAll();
    }

    private int look(List<UUID> taskIds) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Instant now = clock.instant();
            Optional<WorkingCalendar> days = calendar.current();
            var events = new ArrayList<ApprovalEvent>();
            var looked = new ArrayList<Approval>();
            for (Approvals.Due each : approvals.lockDue(taskIds, now)) {
                looked.add(days.map(found -> look(each, found, now, events)).orElse(each.approval()));
            }
            keeping.keep(looked, events, now);
            return looked.size();
        }));
    }

    private Approval look(Approvals.Due due, WorkingCalendar days, Instant now, List<ApprovalEvent> events) {
        Approval approval = due.approval();
        Approval passed = elapsing.pass(approval, days, now, events);
        if (!passed.isOpen() || passed.version() != approval.version()) {
            return passed;
        }
        @Nullable Deadline promised = rules.read(passed, days, now).promised();
        // While the clock stands still its end moves day by day, which is no news.
        if (passed.state() == ApprovalState.RECEIVED
                && promised != null
                && !Objects.equals(due.promisedOn(), promised.on())) {
            events.add(new ApprovalEvent.ClockMoved(passed, Cause.CALENDAR));
        }
        return passed;
    }
}
