package io.onething.approval.task;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers: locks their approvals, decides each in turn, keeps and tells what changed. */
@Service
public class Answering {
    private final Approvals approvals;
    private final Deciding deciding;
    private final List<AnswerBar> bars;
    private final SecondRequests secondRequests;
    private final Elapsing elapsing;
    private final Keeping keeping;
    private final Clock clock;

    Answering(
            Approvals approvals,
            Deciding deciding,
            List<AnswerBar> bars,
            SecondRequests secondRequests,
            Elapsing elapsing,
            Keeping keeping,
            Clock clock) {
        this.approvals = approvals;
        this.deciding = deciding;
        this.bars = bars;
        this.secondRequests = secondRequests;
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
        Map<TaskAnswer, Rejection.Reason> barred = barred(answers, current);
        Map<UUID, Approval> changed = new LinkedHashMap<>();
        var events = new ArrayList<ApprovalEvent>();
        var outcomes = new ArrayList<Outcome>(answers.size());
        for (TaskAnswer given : answers) {
            Outcome outcome = deciding.decide(current.get(given.taskId()), given, now);
            Rejection.@Nullable Reason bar = barred.get(given);
            if (bar != null && wouldStand(outcome)) {
                outcome = Outcome.rejected(bar);
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

    /** Where two bar an answer, the reason that stands first in the list of reasons is told. */
    private Map<TaskAnswer, Rejection.Reason> barred(List<TaskAnswer> answers, Map<UUID, Approval> approvals) {
        Map<TaskAnswer, Rejection.Reason> barred = new HashMap<>();
        bars.forEach(each -> each.against(answers, approvals)
                .forEach((answer, reason) -> barred.merge(answer, reason, BinaryOperator.minBy(naturalOrder()))));
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
        secondRequests.record(refused.stream()
                .map(each -> new SecondRequests.AskedAgain(
                        each.taskId(), now, each.answer() instanceof Answer.SupplementAsked asked ? asked.by() : null))
                .toList());
    }
}
