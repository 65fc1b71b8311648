package io.onething.plan.catalog;

/**
 * 部门 of {@code departments.yaml}.
 *
 * @param code stable code
 * @param nameZh Chinese name
 * @param nameEn English name
 */
public record CatalogDepartment(String code, String nameZh, String nameEn) {}
