package io.onething.plan.theme;

/**
 * 部门.
 *
 * @param code stable code, for example {@code GA}
 * @param nameZh Chinese name
 */
public record Department(String code, String nameZh) {}
