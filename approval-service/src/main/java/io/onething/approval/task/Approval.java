package io.onething.approval.task;

import io.onething.approval.timelimit.ItemClock;
import io.onething.approval.timelimit.Lamp;
import java.time.Instant;
import java.util.Optional;
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
 * @param proceeding what happened between receipt and decision
 * @param lamp how its clock stood when it was last looked at, or null where it has none
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
        Proceeding proceeding,
        @Nullable Lamp lamp,
        @Nullable Decision decision) {

    /**
     * 受理.
     *
     * @param at when it was recorded
     * @param by who took it up, or null
     */
    public record Receipt(Instant at, @Nullable String by) {}

    public ApprovalState state() {
        if (proceeding.revocation() != null) {
            return ApprovalState.REVOKED;
        }
        if (decision != null) {
            return ApprovalState.DECIDED;
        }
        if (proceeding.withdrawnAt() != null) {
            return ApprovalState.WITHDRAWN;
        }
        if (proceeding.refusal() != null) {
            return ApprovalState.NOT_ACCEPTED;
        }
        if (proceeding.lapsedAt() != null) {
            return ApprovalState.LAPSED;
        }
        if (proceeding.isSupplementing()) {
            return ApprovalState.SUPPLEMENTING;
        }
        if (proceeding.isSuspended()) {
            return ApprovalState.SUSPENDED;
        }
        return receipt != null ? ApprovalState.RECEIVED : ApprovalState.ASSIGNED;
    }

    /** From when the department's days to accept it count. */
    public Instant papersIn() {
        return proceeding.papersIn(assignedAt);
    }

    /** The running or paused clock; empty until the item is accepted. */
    public Optional<ItemClock> clock() {
        return Optional.ofNullable(receipt).map(accepted -> proceeding.clock(accepted.at()));
    }

    /** Whoever waits for the department's word. */
    public boolean isOpen() {
        return !state().isEnded();
    }

    Approval with(Receipt taken) {
        return changed(taken, proceeding, decision);
    }

    Approval with(Proceeding gone) {
        return changed(receipt, gone, decision);
    }

    Approval with(Decision made) {
        return changed(receipt, proceeding, made);
    }

    /** The lamp is no word of the department, and no new version: who answers need not have seen it. */
    Approval with(@Nullable Lamp seen) {
        return new Approval(
                taskId,
                caseNumber,
                item,
                holder,
                applicantSubject,
                assignedAt,
                version,
                receipt,
                proceeding,
                seen,
                decision);
    }

    /** With other rules, since the law changed under it. */
    Approval with(Item ruled) {
        return new Approval(
                taskId,
                caseNumber,
                ruled,
                holder,
                applicantSubject,
                assignedAt,
                version + 1,
                receipt,
                proceeding,
                lamp,
                decision);
    }

    /** What follows of itself is no word of the department either, and no new version. */
    Approval followed(Proceeding gone) {
        return new Approval(
                taskId, caseNumber, item, holder, applicantSubject, assignedAt, version, receipt, gone, lamp, decision);
    }

    private Approval changed(@Nullable Receipt taken, Proceeding gone, @Nullable Decision made) {
        return new Approval(
                taskId, caseNumber, item, holder, applicantSubject, assignedAt, version + 1, taken, gone, lamp, made);
    }
}
