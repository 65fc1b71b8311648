package io.onething.approval.task;

/** How far a department is with an item. */
public enum ApprovalState {
    /** 待受理: the task is on the department's topic. */
    ASSIGNED,
    /** 已受理: somebody of the department has taken it up. */
    RECEIVED,
    /** 已办结: approved or refused; nothing changes any more. */
    DECIDED
}
