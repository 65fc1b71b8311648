package io.onething.application.orchestration;

/** 办理结果 of a whole case file. */
public enum CaseResult {
    /** every item is approved */
    APPROVED,
    /** some are */
    PARTLY_APPROVED,
    /** none is */
    REFUSED
}
