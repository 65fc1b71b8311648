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
    /** an item that it depends on was refused or is itself blocked */
    BLOCKED;

    /** Whether it will not change any more. */
    public boolean isFinal() {
        return switch (this) {
            case WAITING, IN_PROGRESS -> false;
            case APPROVED, REFUSED, NOT_ACCEPTED, LAPSED, BLOCKED -> true;
        };
    }

    /** Whether it was ever sent to its department. */
    public boolean isDispatched() {
        return switch (this) {
            case WAITING, BLOCKED -> false;
            case IN_PROGRESS, APPROVED, REFUSED, NOT_ACCEPTED, LAPSED -> true;
        };
    }

    /** Whether its department turned it away, or it lapsed: nothing that depends on it can be handled. */
    public boolean isTurnedAway() {
        return this == REFUSED || this == NOT_ACCEPTED || this == LAPSED;
    }
}
