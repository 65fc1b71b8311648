package io.onething.plan.theme;

/** Who files a theme. */
public enum Subject {
    /** 自然人 */
    PERSON,
    /** 法人和其他组织 */
    ENTERPRISE
}
