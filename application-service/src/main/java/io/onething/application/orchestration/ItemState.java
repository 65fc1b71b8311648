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
    /** an item that it depends on was refused or is itself blocked */
    BLOCKED;

    /** Whether it will not change any more. */
    public boolean isFinal() {
        return switch (this) {
            case WAITING, IN_PROGRESS -> false;
            case APPROVED, REFUSED, NOT_ACCEPTED, BLOCKED -> true;
        };
    }

    /** Whether it was ever sent to its department. */
    public boolean isDispatched() {
        return switch (this) {
            case WAITING, BLOCKED -> false;
            case IN_PROGRESS, APPROVED, REFUSED, NOT_ACCEPTED -> true;
        };
    }
}
