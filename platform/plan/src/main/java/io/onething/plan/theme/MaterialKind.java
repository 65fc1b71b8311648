package io.onething.plan.theme;

/** What a material is. A {@link #FORM} is filled in online; the others are papers or what stands in for them. */
public enum MaterialKind {
    /** 原件 */
    ORIGINAL,
    /** 复印件 */
    COPY,
    /** 表单 */
    FORM,
    /** 电子证照 */
    ELICENCE,
    /** 共享数据 */
    DATA_SHARED;

    /** Whether the applicant fills it in instead of uploading it. */
    public boolean isFilledIn() {
        return this == FORM;
    }
}
