package io.onething.approval.task.web;

import io.onething.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskAccess {
    @Bean
    AccessRules departmentsWorkOnTasks() {
        return requests -> requests.requestMatchers("/api/tasks/**").hasAnyRole("CLERK", "DEPARTMENT_SYSTEM");
    }
}
