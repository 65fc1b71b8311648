package io.onething.approval.task;

/** What a lamp watches: each has a limit of its own, and what is late with one may be in time with the other. */
public enum Watched {
    /** 决定, by the promised limit. */
    DECISION,
    /** 颁发、送达证件, after the decision (行政许可法 art. 44). */
    DELIVERY
}
