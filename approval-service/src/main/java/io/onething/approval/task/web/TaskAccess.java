package io.onething.approval.task.web;

import io.onething.approval.timelimit.Rank;
import io.onething.web.AccessRules;
import io.onething.web.Caller;
import io.onething.web.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskAccess {
    @Bean
    AccessRules departmentsWorkOnTasks() {
        return requests -> requests.requestMatchers("/api/tasks/*", "/api/tasks/*/extension")
                .hasAnyRole("CLERK", "DEPARTMENT_SYSTEM", "AGENCY_HEAD", "GOVERNMENT_HEAD")
                .requestMatchers("/api/tasks/**")
                .hasAnyRole("CLERK", "DEPARTMENT_SYSTEM", "AGENCY_HEAD");
    }

    static Rank rank(Caller caller) {
        if (caller.is(Role.GOVERNMENT_HEAD)) {
            return Rank.GOVERNMENT_HEAD;
        }
        return caller.is(Role.AGENCY_HEAD) ? Rank.AGENCY_HEAD : Rank.STAFF;
    }
}
