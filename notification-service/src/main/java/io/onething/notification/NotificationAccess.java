package io.onething.notification;

import io.onething.web.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Applicants read what they were told; operators look after deliveries. */
@Configuration(proxyBeanMethods = false)
class NotificationAccess {
    @Bean
    AccessRules ownNoticesAndDeliveries() {
        return requests -> {
            requests.requestMatchers("/api/notices/**").hasRole("APPLICANT");
            requests.requestMatchers("/api/deliveries/**").hasRole("OPERATOR");
        };
    }
}
