package io.onething.application.orchestration;

/** Where a case file stands. */
public enum CaseState {
    /** being filled in; only here it can be changed */
    DRAFT,
    /** submitted, and its items on their way */
    IN_PROGRESS,
    /** every item has its outcome */
    COMPLETED
}
