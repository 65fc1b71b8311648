package io.onething.approval.timelimit;

/** 特别程序: the closed list of what the limit does not include (行政许可法 art. 45). Busy is not on it. */
public enum SpecialProcedure {
    /** 听证 */
    HEARING,
    /** 招标 */
    TENDER,
    /** 拍卖 */
    AUCTION,
    /** 检验 */
    INSPECTION,
    /** 检测 */
    TESTING,
    /** 检疫 */
    QUARANTINE,
    /** 鉴定 */
    APPRAISAL,
    /** 专家评审 */
    EXPERT_REVIEW
}
