package io.onething.approval.task;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.task.ApprovalEvent.Cause;
import io.onething.approval.timelimit.Deadline;
import io.onething.kernel.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger log = LoggerFactory.getLogger(ClockSweep.class);
    private static final int AT_ONCE = 200;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final Approvals approvals;
    private final Certificates certificates;
    private final KeptCalendar calendar;
    private final ClockRules rules;
    private final Elapsing elapsing;
    private final Keeping keeping;
    private final TransactionTemplate transaction;
    private final Clock clock;

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
        int all = 0;
        int looked;
        do {
            looked = lookAt(approvals.due(clock.instant(), AT_ONCE));
            all += looked;
            // What is locked by an answer under way stays due: the next run finds it.
        } while (looked == AT_ONCE);
        return all;
    }

    private int lookAt(List<UUID> due) {
        try {
            return look(due);
        } catch (RuntimeException batchFailed) {
            log.warn("looking at {} clocks one by one: {}", due.size(), batchFailed.toString());
            due.forEach(this::lookAtOne);
            return due.size();
        }
    }

    private void lookAtOne(UUID taskId) {
        try {
            look(List.of(taskId));
        } catch (RuntimeException failed) {
            log.error("the clock of task {} cannot be read: {}", taskId, failed.toString());
            approvals.putOff(taskId, clock.instant().plus(AFTER_FAILURE));
        }
    }

    private int look(List<UUID> due) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Instant now = clock.instant();
            Optional<WorkingCalendar> days = calendar.current();
            var events = new ArrayList<ApprovalEvent>();
            var looked = new ArrayList<Approval>();
            for (Approvals.Due each : approvals.lockDue(due, now)) {
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
