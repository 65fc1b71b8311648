package io.onething.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may act as. In a token the names are in kebab case. */
public enum Role {
    /** 申请人: sees and acts on own case files. */
    APPLICANT,
    /** 窗口或审批人员: acts on the tasks of the own department. */
    CLERK,
    /** 部门系统: acts on the tasks of the own department by machine. */
    DEPARTMENT_SYSTEM,
    /** 行政机关负责人: a clerk's powers, and approves extensions of the own department. */
    AGENCY_HEAD,
    /** 本级人民政府负责人: approves extensions of what several departments handle jointly. */
    GOVERNMENT_HEAD,
    /** 督查人员: sees lamps, orders and figures of all departments, and closes orders; handles no task. */
    SUPERVISOR,
    /** 运维人员: publishes themes, looks after dead letters and deliveries; sees no personal data. */
    OPERATOR;

    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
