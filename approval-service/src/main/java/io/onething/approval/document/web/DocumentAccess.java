package io.onething.approval.document.web;

import io.onething.approval.document.OfficialDocuments.Reader;
import io.onething.web.AccessRules;
import io.onething.web.Caller;
import io.onething.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class DocumentAccess {
    @Bean
    AccessRules applicantsAndDepartmentsReadDocuments() {
        return requests -> requests.requestMatchers(HttpMethod.GET, "/api/documents/**")
                .hasAnyRole("APPLICANT", "CLERK", "AGENCY_HEAD", "DEPARTMENT_SYSTEM");
    }

    /** An applicant's own; anybody else's of the own department. */
    static Reader reader(Caller caller) {
        return caller.is(Role.APPLICANT)
                ? new Reader(caller.subject(), null)
                : new Reader(null, caller.actingDepartment());
    }
}
