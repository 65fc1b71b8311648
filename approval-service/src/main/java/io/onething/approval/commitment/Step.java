package io.onething.approval.commitment;

import java.util.Locale;

/** What a step did to a verification. */
public sealed interface Step {
    /** It moved on. */
    record Changed(Verification after) implements Step {}

    /**
     * The commitment is broken, for which the approval is revoked.
     *
     * @param after with what was found, not ended yet: the revocation ends it
     * @param reason for the applicant
     */
    record Broken(Verification after, String reason) implements Step {}

    /** It was not taken; the verification is what it was. */
    record Refused(Reason reason) implements Step {}

    /** Why a step was not taken; each is also a code for programs. */
    enum Reason {
        /** It is verified or revoked already. */
        VERIFICATION_ENDED,
        /** Fewer than two people came (行政许可法 art. 34 ¶3). */
        INSPECTORS_MISSING,
        /** What was found is to be told in writing first. */
        NOTICE_DUE,
        /** The applicant still has time to rectify. */
        TERM_RUNNING,
        /** Nothing was found, or the applicant was told already. */
        NOTICE_NOT_DUE,
        /** The term begins after the day of the notice. */
        TERM_INVALID,
        /** Nothing is to be rectified now. */
        NOTHING_TO_RECTIFY;

        /** In kebab case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
