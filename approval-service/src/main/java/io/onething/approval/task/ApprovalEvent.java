package io.onething.approval.task;

/** What happened to an approval. */
public sealed interface ApprovalEvent {
    /** The department has a task. */
    record Assigned(Task task) implements ApprovalEvent {}

    /** The department has taken it up. */
    record Received(Approval approval, Approval.Receipt receipt) implements ApprovalEvent {}

    /** The department has decided. */
    record Decided(Approval approval, Decision decision) implements ApprovalEvent {}
}
