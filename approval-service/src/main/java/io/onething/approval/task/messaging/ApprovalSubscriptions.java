package io.onething.approval.task.messaging;

import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApprovalSubscriptions {
    @Bean
    Subscription dispatched(DispatchedItems items) {
        return Subscription.to(
                "approval-service", Set.of(Topics.CASE_FILE), Set.of(CaseItemDispatched.TYPE), items::takeIn);
    }

    @Bean
    Subscription answered(DepartmentAnswers answers) {
        return new Subscription(
                "approval-service-decisions", DepartmentAnswers.TOPICS, DepartmentAnswer.TYPES, answers::takeIn);
    }
}
