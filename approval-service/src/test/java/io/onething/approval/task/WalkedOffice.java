package io.onething.approval.task;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.commitment.ModelledVerifications;
import io.onething.approval.document.Documents;
import io.onething.approval.document.WrittenDocuments;
import io.onething.approval.timelimit.Calendar2026;
import io.onething.approval.timelimit.Lamp;
import io.onething.kernel.WorkingCalendar;
import io.onething.test.MovableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** A department's office of one task: the real rules and services, and what they write and tell kept in memory. */
final class WalkedOffice {
    private static final OutputCheck OUTPUTS = new OutputCheck();

    final MovableClock clock = new MovableClock();
    final Almanac calendar = new Almanac();
    final InMemoryApprovals approvals = new InMemoryApprovals();
    final InMemoryCertificates certificates = new InMemoryCertificates(approvals);
    final InMemoryLamps lamps = new InMemoryLamps();
    final WrittenDocuments written = new WrittenDocuments();
    final List<ApprovalEvent> told = new ArrayList<>();
    final List<Watched> reds = new ArrayList<>();
    final ClockSettings settings;
    final ClockRules rules;
    final CertificateClock certificateClock;
    final Answering answering;
    final Undoing undoing;
    final Supplementing supplementing;
    final RulesChanging changing;
    final ModelledVerifications verifications;
    final UUID taskId;

    /** A visit that is not over bars an approval. */
    boolean visitOpen;

    /** A hearing that is not over bars every decision. */
    boolean hearingOpen;

    private final Documents documents;
    private final ClockSweep sweep;
    private final CertificateSweep certificateSweep;

    WalkedOffice(ClockSettings settings, Approval assigned, boolean calendarKnown) {
        this.settings = settings;
        taskId = assigned.taskId();
        var transaction = new AtOnce();
        clock.set(assigned.assignedAt());
        if (calendarKnown) {
            calendar.keep(Calendar2026.calendar());
        }
        rules = new ClockRules(settings);
        certificateClock = new CertificateClock(settings);
        documents = written.writing(rules, approvals, transaction, clock);
        verifications = new ModelledVerifications(calendar, transaction, clock);
        Publication publication = (events, _) -> told.addAll(events);
        Following supervision = (events, _, _) -> events.forEach(event -> {
            if (event instanceof ApprovalEvent.LampChanged changed && changed.lamp() == Lamp.RED) {
                reds.add(changed.watched());
            }
        });
        var telling = new Telling(publication, List.of(supervision, documents, verifications.following(documents)));
        var keeping = new Keeping(approvals, lamps, calendar, rules, telling, certificates, certificateClock);
        var elapsing = new Elapsing(calendar, rules, keeping);
        var deciding = new Deciding(OUTPUTS, settings);
        answering = new Answering(approvals, deciding, List.of(this::barred), new Recorded(), elapsing, keeping, clock);
        undoing = new Undoing(approvals, elapsing, keeping, clock);
        supplementing = new Supplementing(approvals, elapsing, keeping, clock);
        changing = new RulesChanging(approvals, elapsing, keeping, clock);
        sweep = new ClockSweep(approvals, certificates, calendar, rules, elapsing, keeping, transaction, clock);
        certificateSweep =
                new CertificateSweep(certificates, lamps, certificateClock, calendar, telling, transaction, clock);
        var task = new Task(assigned, Map.of(), List.of());
        approvals.addNew(
                List.of(task),
                calendar.current()
                        .map(days -> Map.of(taskId, rules.read(assigned, days, now())))
                        .orElse(Map.of()));
        told.add(new ApprovalEvent.Assigned(task));
    }

    private Map<TaskAnswer, Rejection.Reason> barred(
            Collection<TaskAnswer> answers, Map<UUID, Approval> approvalsByTask) {
        var barred = new HashMap<TaskAnswer, Rejection.Reason>();
        for (TaskAnswer each : answers) {
            boolean approved = each.answer() instanceof Answer.Approved && approvalsByTask.containsKey(each.taskId());
            if (visitOpen && approved) {
                barred.put(each, Rejection.Reason.INSPECTION_OPEN);
            }
            if (hearingOpen && (approved || each.answer() instanceof Answer.Refused)) {
                barred.put(each, Rejection.Reason.HEARING_OPEN);
            }
        }
        return barred;
    }

    /** Second requests are kept beside the state machine. */
    private static final class Recorded implements SecondRequests {
        @Override
        public void record(List<AskedAgain> asked) {}

        @Override
        public List<AskedAgain> of(UUID taskId) {
            throw new UnsupportedOperationException();
        }
    }

    Instant now() {
        return clock.instant();
    }

    InMemoryApprovals.Row row() {
        return approvals.row(taskId);
    }

    Approval approval() {
        return row().approval();
    }

    /** All that waits for its moment. */
    void sweep() {
        sweep.run();
        certificateSweep.run();
        verifications.sweep();
    }

    void follow(WorkingCalendar published) {
        sweep.follow(published);
    }

    void verify(Random random) {
        verifications.act(random, approvals, answering, documents);
    }

    /** A calendar that is told of, and never asked of a table. */
    static final class Almanac implements KeptCalendar {
        private @Nullable WorkingCalendar last;

        @Override
        public Optional<WorkingCalendar> current() {
            return Optional.ofNullable(last);
        }

        @Override
        public void keep(WorkingCalendar calendar) {
            last = calendar;
        }
    }

    /** What would be one transaction is done at once. */
    private static final class AtOnce extends TransactionTemplate {
        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            return action.doInTransaction(new SimpleTransactionStatus());
        }
    }
}
