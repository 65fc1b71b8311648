package io.onething.application.orchestration;

/** 办理结果 of a whole case file. */
public enum CaseResult {
    /** every item is approved */
    APPROVED,
    /** some are */
    PARTLY_APPROVED,
    /** none is */
    REFUSED,
    /** 撤回: the applicant took it back, and nothing approved is left */
    WITHDRAWN,
    /** 撤销: what was approved is revoked, and nothing is left */
    REVOKED
}
