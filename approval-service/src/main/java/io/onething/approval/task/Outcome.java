package io.onething.approval.task;

import java.util.List;

/** What an answer did. */
public sealed interface Outcome {
    /** It moved the approval on, which is told by the events. */
    record Changed(Approval approval, List<ApprovalEvent> events) implements Outcome {}

    /** It said what was known already. */
    record Unchanged(Approval approval) implements Outcome {}

    /** It was not taken; the approval is what it was. */
    record Rejected(Rejection rejection) implements Outcome {}

    static Outcome rejected(Rejection.Reason reason) {
        return new Rejected(Rejection.because(reason));
    }
}
