package io.onething.approval.task;

/** 准予 or 不予. */
public enum Verdict {
    APPROVED,
    REFUSED
}
