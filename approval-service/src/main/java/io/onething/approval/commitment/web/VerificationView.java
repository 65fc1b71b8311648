package io.onething.approval.commitment.web;

import io.onething.approval.commitment.Dossier;
import io.onething.approval.commitment.Verification;
import io.onething.approval.commitment.VerificationState;
import io.onething.approval.commitment.Verifications;
import io.onething.approval.timelimit.Lamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verification with all that is known of it.
 *
 * @param id what requests name
 * @param taskId the approval
 * @param caseNumber 办件编号
 * @param granted what was granted, and by whom
 * @param state where it stands
 * @param dueOn last day of what is to be done next
 * @param overdue whether the department let that day pass
 * @param lamp yellow on the last working day and the one before it, grey while the applicant rectifies, or null
 * @param dossier what was committed, found, told and asked
 * @param history what it became, oldest first
 */
record VerificationView(
        UUID id,
        UUID taskId,
        String caseNumber,
        Verification.Granted granted,
        VerificationState state,
        LocalDate dueOn,
        boolean overdue,
        @Nullable Lamp lamp,
        Dossier dossier,
        List<Verifications.VerificationChange> history) {

    /**
     * A verification as a list shows it, without personal data.
     *
     * @param id what requests name
     * @param taskId the approval
     * @param caseNumber 办件编号
     * @param granted what was granted, and by whom
     * @param state where it stands
     * @param dueOn last day of what is to be done next
     * @param overdue whether the department let that day pass
     */
    record VerificationSummary(
            UUID id,
            UUID taskId,
            String caseNumber,
            Verification.Granted granted,
            VerificationState state,
            LocalDate dueOn,
            boolean overdue) {
        static VerificationSummary of(Verification each) {
            return new VerificationSummary(
                    each.id(),
                    each.taskId(),
                    each.caseNumber(),
                    each.granted(),
                    each.state(),
                    each.dueOn(),
                    each.overdue());
        }
    }

    /**
     * How a verification stands after a change. Holds no free text, since it is kept to be given again to a repeat.
     *
     * @param id of the verification
     * @param state where it stands
     * @param dueOn last day of what is to be done next
     * @param version of it, for the next change
     */
    record VerificationStateView(UUID id, VerificationState state, LocalDate dueOn, long version) {
        static VerificationStateView of(Verification changed) {
            return new VerificationStateView(changed.id(), changed.state(), changed.dueOn(), changed.version());
        }
    }
}
