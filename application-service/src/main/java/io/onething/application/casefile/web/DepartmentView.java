package io.onething.application.casefile.web;

/**
 * 部门.
 *
 * @param code stable code
 * @param nameZh name in Chinese
 */
record DepartmentView(String code, String nameZh) {}
