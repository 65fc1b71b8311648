package io.onething.plan.catalog;

import java.util.List;

/**
 * A branch of the national tree of life events.
 *
 * @param code stable code
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param themes codes of its themes; the catalog need not hold them all
 */
public record LifecycleBranch(String code, String nameZh, String nameEn, List<String> themes) {}
