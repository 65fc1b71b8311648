package io.onething.approval.commitment;

import io.onething.approval.task.Approval;
import io.onething.approval.task.Revocation;
import java.time.Instant;
import java.util.List;

/** What others hear of verifications. */
public sealed interface VerificationEvent {
    /** It is as committed. */
    record Verified(Verification verification, Instant at) implements VerificationEvent {}

    /** It is not as committed, and the applicant was told in writing what to rectify. */
    record Mismatched(Verification verification, Instant at) implements VerificationEvent {}

    /** The department let its day pass. */
    record Overdue(Verification verification, Instant at) implements VerificationEvent {}

    /** The commitment is broken: the approval is revoked for it. */
    record Broken(Approval approval, Revocation revocation) implements VerificationEvent {}

    /** Tells others, in the transaction of the change. */
    interface Announcements {
        void announce(List<? extends VerificationEvent> events);
    }
}
