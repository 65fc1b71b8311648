package io.onething.approval.task;

/** What an answer did. */
public sealed interface Outcome {
    /** It moved the approval on, which is told by the event. */
    record Changed(Approval approval, ApprovalEvent event) implements Outcome {}

    /** It said what was known already. */
    record Unchanged(Approval approval) implements Outcome {}

    /** It was not taken; the approval is what it was. */
    record Rejected(Rejection rejection) implements Outcome {}
}
