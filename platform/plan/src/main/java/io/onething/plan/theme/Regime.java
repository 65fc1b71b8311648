package io.onething.plan.theme;

/** The law an item is handled under. Only {@link #ADMIN_LICENCE} items speak the words of the license law. */
public enum Regime {
    /** 行政许可 */
    ADMIN_LICENCE,
    /** 行政确认 */
    ADMIN_CONFIRMATION,
    /** 行政给付 */
    ADMIN_PAYMENT,
    /** 市场主体登记 */
    REGISTRATION_MARKET,
    /** 不动产登记 */
    REGISTRATION_REALESTATE,
    /** 备案 */
    RECORD,
    /** 公共服务 */
    PUBLIC_SERVICE,
    /** 水电气热等公用事业 */
    UTILITY,
    /** 技术性服务 */
    TECHNICAL,
    /** 数据核验 */
    DATA_CHECK,
    /** 行业综合许可证 */
    INTEGRATED_LICENCE,
    /** 内部流转 */
    INTERNAL,
    /** 征求意见 */
    CONSULT
}
