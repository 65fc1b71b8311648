package io.onething.approval.task;

import io.onething.approval.task.Rejection.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rules: what an answer does to an approval, whichever way it came. An approval is decided once; a repeat changes
 * nothing; a decision needs no receipt before it, since a department's messages may overtake each other.
 */
@Component
class Deciding {
    private final OutputCheck outputs;

    Deciding(OutputCheck outputs) {
        this.outputs = outputs;
    }

    /** @param approval as it is now, or null where there is no such task */
    Outcome decide(@Nullable Approval approval, TaskAnswer given, Instant now) {
        if (approval == null || !approval.item().department().code().equalsIgnoreCase(given.department())) {
            return rejected(Reason.UNKNOWN_TASK);
        }
        if (given.seenVersion() != null && given.seenVersion() != approval.version()) {
            return rejected(Reason.VERSION_CHANGED);
        }
        return switch (given.answer()) {
            case Answer.Received received -> receive(approval, new Approval.Receipt(now, received.by()));
            case Answer.Approved approved -> approve(approval, approved, now);
            case Answer.Refused refused -> refuse(approval, refused, now);
        };
    }

    private static Outcome receive(Approval approval, Approval.Receipt receipt) {
        if (approval.state() != ApprovalState.ASSIGNED) {
            return new Outcome.Unchanged(approval);
        }
        Approval received = approval.with(receipt);
        return new Outcome.Changed(received, new ApprovalEvent.Received(received, receipt));
    }

    private Outcome approve(Approval approval, Answer.Approved answer, Instant now) {
        var output = outputs.declared(approval.item(), answer.output());
        var content = new Decision.Content(output, null, answer.opinion());
        var decision = new Decision(Verdict.APPROVED, content, now, answer.by());
        if (approval.decision() != null) {
            return again(approval, approval.decision(), decision);
        }
        List<Rejection.Fault> faults = outputs.faults(approval.item(), output);
        return faults.isEmpty()
                ? decided(approval, decision)
                : new Outcome.Rejected(new Rejection(Reason.OUTPUT_INVALID, faults));
    }

    private static Outcome refuse(Approval approval, Answer.Refused answer, Instant now) {
        var content = new Decision.Content(java.util.Map.of(), answer.reason(), null);
        var decision = new Decision(Verdict.REFUSED, content, now, answer.by());
        if (approval.decision() != null) {
            return again(approval, approval.decision(), decision);
        }
        return answer.reason() == null || answer.reason().isBlank()
                ? rejected(Reason.REASON_MISSING)
                : decided(approval, decision);
    }

    private static Outcome decided(Approval approval, Decision decision) {
        Approval after = approval.with(decision);
        return new Outcome.Changed(after, new ApprovalEvent.Decided(after, decision));
    }

    private static Outcome again(Approval approval, Decision first, Decision second) {
        return first.saysTheSameAs(second) ? new Outcome.Unchanged(approval) : rejected(Reason.ALREADY_DECIDED);
    }

    private static Outcome rejected(Reason reason) {
        return new Outcome.Rejected(Rejection.because(reason));
    }
}
