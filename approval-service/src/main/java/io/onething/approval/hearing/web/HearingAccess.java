package io.onething.approval.hearing.web;

import io.onething.approval.hearing.Hearings.Reader;
import io.onething.web.AccessRules;
import io.onething.web.Caller;
import io.onething.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class HearingAccess {
    @Bean
    AccessRules departmentsHoldHearingsAndApplicantsAskForThem() {
        return requests -> requests.requestMatchers(HttpMethod.GET, "/api/hearings/**")
                .hasAnyRole("APPLICANT", "CLERK", "AGENCY_HEAD", "DEPARTMENT_SYSTEM")
                .requestMatchers(HttpMethod.POST, "/api/hearings/*/request")
                .hasAnyRole("APPLICANT", "CLERK", "AGENCY_HEAD", "DEPARTMENT_SYSTEM")
                .requestMatchers(HttpMethod.POST, "/api/hearings/**")
                .hasAnyRole("CLERK", "AGENCY_HEAD", "DEPARTMENT_SYSTEM");
    }

    /** An applicant's own; anybody else's of the own department. */
    static Reader reader(Caller caller) {
        return caller.is(Role.APPLICANT)
                ? new Reader(caller.subject(), null)
                : new Reader(null, caller.actingDepartment());
    }
}
