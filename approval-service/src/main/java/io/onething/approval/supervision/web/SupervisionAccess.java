package io.onething.approval.supervision.web;

import io.onething.web.AccessRules;
import io.onething.web.Caller;
import io.onething.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class SupervisionAccess {
    @Bean
    AccessRules departmentsAnswerAndSupervisorsClose() {
        return requests -> requests.requestMatchers(HttpMethod.POST, "/api/supervision/orders/*/closure")
                .hasRole("SUPERVISOR")
                .requestMatchers(HttpMethod.POST, "/api/supervision/orders/*/answer")
                .hasAnyRole("CLERK", "AGENCY_HEAD")
                .requestMatchers("/api/supervision/**")
                .hasAnyRole("SUPERVISOR", "CLERK", "AGENCY_HEAD");
    }

    /** Whose orders and figures the caller sees: a supervisor all, which null says, others their own department's. */
    static @Nullable String department(Caller caller) {
        return caller.is(Role.SUPERVISOR) ? null : caller.actingDepartment();
    }
}
