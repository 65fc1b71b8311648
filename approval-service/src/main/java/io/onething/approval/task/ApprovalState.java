package io.onething.approval.task;

/** How far an approval is. */
public enum ApprovalState {
    /** The department has its task; nothing is accepted, and no limit runs but that of intake. */
    ASSIGNED,
    /** 受理: the department works on it and its clock runs. */
    RECEIVED,
    /** 特别程序: the clock stands still (行政许可法 art. 45). */
    SUSPENDED,
    /** 补正: the applicant is to correct what was filed. */
    SUPPLEMENTING,
    /** 已决定: the end, whichever way. */
    DECIDED,
    /** 不予受理: the end without a decision on the matter. */
    NOT_ACCEPTED,
    /** 退件: the end, because what was to be corrected did not come in time. */
    LAPSED,
    /** 撤回: the end, because the applicant took it back before the decision. */
    WITHDRAWN,
    /** 撤销: approved once, and revoked since. */
    REVOKED;

    /** Whether nothing the department says moves it on, but for a revocation. */
    public boolean isEnded() {
        return switch (this) {
            case ASSIGNED, RECEIVED, SUSPENDED, SUPPLEMENTING -> false;
            case DECIDED, NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED -> true;
        };
    }
}
