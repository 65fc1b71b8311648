package io.onething.approval.timelimit;

/** Who may approve an extension, in ascending order. */
public enum Rank {
    /** 工作人员 */
    STAFF,
    /** 行政机关负责人 */
    AGENCY_HEAD,
    /** 本级人民政府负责人 */
    GOVERNMENT_HEAD
}
