package io.onething.approval.task;

import io.onething.approval.timelimit.Lamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 许可证件 that a granted approval owes the applicant. An electronic license is in the applicant's hands when it is
 * issued, since it appears in their list; that the decision was fetched delivers the decision, and not what it promises.
 *
 * @param approval granted, of an item that ends in a license
 * @param lamp how its clock stood when it was last looked at; null before that and once it is delivered
 * @param deliveredOn day in Beijing on which the license was issued, or null
 */
public record Certificate(
        Approval approval, @Nullable Lamp lamp, @Nullable LocalDate deliveredOn) {
    /** Whether an approval owes one: what was revoked does not. */
    static boolean isOwedBy(Approval approval) {
        return approval.state() == ApprovalState.DECIDED
                && approval.decision() != null
                && approval.decision().verdict() == Verdict.APPROVED
                && approval.item().license() != null;
    }
}
