package io.onething.approval.inspection.web;

import io.onething.approval.inspection.Inspections.Reader;
import io.onething.web.AccessRules;
import io.onething.web.Caller;
import io.onething.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class InspectionAccess {
    @Bean
    AccessRules departmentsInspectAndApplicantsRead() {
        return requests -> requests.requestMatchers(HttpMethod.GET, "/api/inspections/**")
                .hasAnyRole("APPLICANT", "CLERK", "AGENCY_HEAD", "DEPARTMENT_SYSTEM")
                .requestMatchers(HttpMethod.POST, "/api/inspections/**")
                .hasAnyRole("CLERK", "AGENCY_HEAD", "DEPARTMENT_SYSTEM");
    }

    /** An applicant's own; anybody else's in which the own department takes part. */
    static Reader reader(Caller caller) {
        return caller.is(Role.APPLICANT)
                ? new Reader(caller.subject(), null)
                : new Reader(null, caller.actingDepartment());
    }
}
