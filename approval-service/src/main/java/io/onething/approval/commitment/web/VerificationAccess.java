package io.onething.approval.commitment.web;

import io.onething.approval.commitment.Verifications.Reader;
import io.onething.approval.timelimit.Rank;
import io.onething.web.AccessRules;
import io.onething.web.Caller;
import io.onething.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class VerificationAccess {
    @Bean
    AccessRules departmentsVerifyAndApplicantsAskForARecheck() {
        return requests -> requests.requestMatchers(HttpMethod.GET, "/api/verifications", "/api/verifications/*")
                .hasAnyRole("APPLICANT", "CLERK", "AGENCY_HEAD", "DEPARTMENT_SYSTEM", "SUPERVISOR")
                .requestMatchers(HttpMethod.POST, "/api/verifications/*/recheck-request")
                .hasRole("APPLICANT")
                .requestMatchers(HttpMethod.POST, "/api/verifications/*/*")
                .hasAnyRole("CLERK", "AGENCY_HEAD", "DEPARTMENT_SYSTEM");
    }

    /** An applicant's own; a supervisor's all; anybody else's of the own department. */
    static Reader reader(Caller caller) {
        if (caller.is(Role.APPLICANT)) {
            return new Reader(caller.subject(), null);
        }
        return new Reader(null, caller.is(Role.SUPERVISOR) ? null : caller.actingDepartment());
    }

    static Rank rank(Caller caller) {
        return caller.is(Role.AGENCY_HEAD) ? Rank.AGENCY_HEAD : Rank.STAFF;
    }
}
