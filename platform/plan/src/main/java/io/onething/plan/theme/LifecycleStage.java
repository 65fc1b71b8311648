package io.onething.plan.theme;

/**
 * Branch of the tree of life events a theme hangs on.
 *
 * @param code code of the branch
 * @param nameZh Chinese name
 */
public record LifecycleStage(String code, String nameZh) {}
