package io.onething.license.license.messaging;

import io.onething.license.license.Issuing;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class DecisionIntake {
    @Bean
    NewTopics licenseTopics() {
        return Topics.declareAll(Topics.LICENSE);
    }

    @Bean
    Subscription decisions(Issuing issuing, LicenseMessageMapper messages) {
        return Subscription.to(
                "license-service",
                Set.of(Topics.APPROVAL),
                Set.of("onething.approval.decided.v1"),
                events -> issuing.issue(events.stream()
                        .map(event -> event.as(ApprovalDecidedV1.class))
                        .filter(ApprovalDecidedV1::callsForLicense)
                        .map(messages::approved)
                        .toList()));
    }
}
