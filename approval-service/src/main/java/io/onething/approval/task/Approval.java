package io.onething.approval.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 审批: the department's side of one case item.
 *
 * @param taskId what answers name
 * @param caseNumber 办件编号
 * @param item what is decided
 * @param holder whom a license would be issued to
 * @param applicantSubject account of the applicant
 * @param assignedAt when the task was made
 * @param version 1 at first, one more with each change
 * @param receipt that the department took it up, or null
 * @param decision the one decision, or null
 */
public record Approval(
        UUID taskId,
        String caseNumber,
        Item item,
        Holder holder,
        String applicantSubject,
        Instant assignedAt,
        long version,
        @Nullable Receipt receipt,
        @Nullable Decision decision) {

    /**
     * 受理.
     *
     * @param at when it was recorded
     * @param by who took it up, or null
     */
    public record Receipt(Instant at, @Nullable String by) {}

    public ApprovalState state() {
        if (decision != null) {
            return ApprovalState.DECIDED;
        }
        return receipt != null ? ApprovalState.RECEIVED : ApprovalState.ASSIGNED;
    }

    Approval with(Receipt taken) {
        return new Approval(
                taskId, caseNumber, item, holder, applicantSubject, assignedAt, version + 1, taken, decision);
    }

    Approval with(Decision made) {
        return new Approval(taskId, caseNumber, item, holder, applicantSubject, assignedAt, version + 1, receipt, made);
    }
}
