package io.onething.license.license.messaging;

import io.onething.license.license.Issuing;
import io.onething.license.license.Revoking;
import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    Subscription decisions(Issuing issuing, Revoking revoking, LicenseMessageMapper messages) {
        return Subscription.to(
                "license-service",
                Set.of(Topics.APPROVAL),
                Set.of(ApprovalDecidedV1.TYPE, ApprovalRevokedV1.TYPE),
                // What is revoked was approved before: the two share a key, and keep their order.
                events -> {
                    issuing.issue(of(events, ApprovalDecidedV1.TYPE)
                            .map(event -> event.as(ApprovalDecidedV1.class))
                            .filter(ApprovalDecidedV1::callsForLicense)
                            .map(messages::approved)
                            .toList());
                    revoking.revoke(of(events, ApprovalRevokedV1.TYPE)
                            .map(event -> event.as(ApprovalRevokedV1.class))
                            .map(messages::revoked)
                            .toList());
                });
    }

    private static Stream<IncomingEvent> of(List<IncomingEvent> events, String type) {
        return events.stream().filter(event -> event.type().equals(type));
    }
}
