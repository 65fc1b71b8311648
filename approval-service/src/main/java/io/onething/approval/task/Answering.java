package io.onething.approval.task;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers: locks their approvals, decides each in turn, keeps and tells what changed. */
@Service
public class Answering {
    private final Approvals approvals;
    private final Deciding deciding;
    private final List<Hindrance> hindrances;
    private final List<AnswerBar> bars;
    private final Elapsing elapsing;
    private final Keeping keeping;
    private final Clock clock;

    Answering(
            Approvals approvals,
            Deciding deciding,
            List<Hindrance> hindrances,
            List<AnswerBar> bars,
            Elapsing elapsing,
            Keeping keeping,
            Clock clock) {
        this.approvals = approvals;
        this.deciding = deciding;
        this.hindrances = hindrances;
        this.bars = bars;
        this.elapsing = elapsing;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Gives one outcome per answer, in the same order; two answers to one task see each other's effect. */
    @Transactional
    public List<Outcome> take(List<TaskAnswer> answers) {
        Instant now = clock.instant();
        Map<UUID, Approval> current = new LinkedHashMap<>(elapsing.upTo(
                now,
                approvals.lock(
                        answers.stream().map(TaskAnswer::taskId).distinct().toList())));
        Map<UUID, Rejection.Reason> hindered = hindered(answers, current);
        Map<TaskAnswer, Rejection.Reason> barred = barred(answers);
        Map<UUID, Approval> changed = new LinkedHashMap<>();
        var events = new ArrayList<ApprovalEvent>();
        var outcomes = new ArrayList<Outcome>(answers.size());
        for (TaskAnswer given : answers) {
            Outcome outcome = deciding.decide(current.get(given.taskId()), given, now);
            Rejection.@Nullable Reason hindrance =
                    given.answer() instanceof Answer.Approved ? hindered.get(given.taskId()) : null;
            if (hindrance != null && outcome instanceof Outcome.Changed) {
                outcome = new Outcome.Rejected(Rejection.because(hindrance));
            }
            Rejection.@Nullable Reason bar = barred.get(given);
            if (bar != null && wouldStand(outcome)) {
                outcome = new Outcome.Rejected(Rejection.because(bar));
            }
            if (outcome instanceof Outcome.Changed(Approval after, List<ApprovalEvent> told)) {
                current.put(after.taskId(), after);
                changed.put(after.taskId(), after);
                events.addAll(told);
            }
            outcomes.add(outcome);
        }
        keeping.keep(changed.values(), events, now);
        return outcomes;
    }

    private Map<UUID, Rejection.Reason> hindered(List<TaskAnswer> answers, Map<UUID, Approval> current) {
        List<Approval> toBeApproved = answers.stream()
                .filter(given -> given.answer() instanceof Answer.Approved)
                .map(given -> current.get(given.taskId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Rejection.Reason> hindered = new HashMap<>();
        if (!toBeApproved.isEmpty()) {
            hindrances.forEach(each -> hindered.putAll(each.against(toBeApproved)));
        }
        return hindered;
    }

    private Map<TaskAnswer, Rejection.Reason> barred(List<TaskAnswer> answers) {
        Map<TaskAnswer, Rejection.Reason> barred = new HashMap<>();
        bars.forEach(each -> barred.putAll(each.against(answers)));
        return barred;
    }

    /** A bar says more than that a special procedure is under way, and no more than another refusal does. */
    private static boolean wouldStand(Outcome outcome) {
        return outcome instanceof Outcome.Changed
                || outcome instanceof Outcome.Rejected(Rejection rejection)
                        && rejection.reason() == Rejection.Reason.SUSPENDED_NOW;
    }

    /** Keeps that these were asked again and refused; by REST after the refusal undid its transaction. */
    @Transactional
    public void recordAskedAgain(List<TaskAnswer> refused) {
        Instant now = clock.instant();
        approvals.recordAskedAgain(refused.stream()
                .map(each -> new Approvals.AskedAgain(
                        each.taskId(), now, each.answer() instanceof Answer.SupplementAsked asked ? asked.by() : null))
                .toList());
    }
}
