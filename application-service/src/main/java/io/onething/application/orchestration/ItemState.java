package io.onething.application.orchestration;

/** 单项: where an item of a case file stands. */
public enum ItemState {
    /** an item that it depends on is not approved yet */
    WAITING,
    /** at its department */
    IN_PROGRESS,
    APPROVED,
    REFUSED,
    /** 不予受理: its department did not accept it */
    NOT_ACCEPTED,
    /** 退件: what was to be corrected did not come in time */
    LAPSED,
    /** 撤回: taken back by the applicant before it was decided */
    WITHDRAWN,
    /** 撤销: approved once, and revoked since */
    REVOKED,
    /** an item that it depends on was refused or is itself blocked */
    BLOCKED;

    /** Whether it will not change any more. */
    public boolean isFinal() {
        return switch (this) {
            case WAITING, IN_PROGRESS -> false;
            case APPROVED, REFUSED, NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED, BLOCKED -> true;
        };
    }

    /** Whether it ended without an approval that stands: nothing that depends on it can be handled. */
    public boolean isLost() {
        return switch (this) {
            case WAITING, IN_PROGRESS, APPROVED -> false;
            case REFUSED, NOT_ACCEPTED, LAPSED, WITHDRAWN, REVOKED, BLOCKED -> true;
        };
    }
}
