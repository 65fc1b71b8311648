package io.onething.approval.commitment;

/** Where a verification stands. */
public enum VerificationState {
    /** 待核查: the department comes to look. */
    VERIFY_DUE,
    /** 不符: it was not as committed, and the applicant is to be told in writing what to rectify. */
    MISMATCH,
    /** 限期改正: the applicant has a term. */
    RECTIFY,
    /** 待复查: the term is over or the applicant asked; the department comes again. */
    RECHECK_DUE,
    /** 核查通过: as committed; the end. */
    VERIFIED,
    /** 已撤销: the approval is revoked; the end. */
    REVOKED;

    public boolean isOpen() {
        return switch (this) {
            case VERIFY_DUE, MISMATCH, RECTIFY, RECHECK_DUE -> true;
            case VERIFIED, REVOKED -> false;
        };
    }

    /** Whether the department is to do something, and not the applicant. */
    public boolean isOfDepartment() {
        return switch (this) {
            case VERIFY_DUE, MISMATCH, RECHECK_DUE -> true;
            case RECTIFY, VERIFIED, REVOKED -> false;
        };
    }
}
