package io.onething.application.orchestration.messaging;

import io.onething.application.orchestration.Orchestration;
import io.onething.application.orchestration.Report;
import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** What approval-service and license-service tell of the items of a case file. */
@Configuration(proxyBeanMethods = false)
class ReportedEvents {
    static final String RECEIVED = "onething.approval.received.v1";
    static final String DECIDED = "onething.approval.decided.v1";
    static final String ISSUED = "onething.license.issued.v1";

    /** As far as it matters here. */
    record ApprovalReceived(String caseNumber, String itemCode, Instant receivedAt) {}

    /** As far as it matters here. */
    record ApprovalDecided(
            String caseNumber,
            String itemCode,
            Decision decision,
            @Nullable String reason,
            @Nullable Map<String, Object> output,
            Instant decidedAt) {
        enum Decision {
            APPROVED,
            REFUSED
        }
    }

    /** As far as it matters here. */
    record LicenseIssued(String caseNumber, String itemCode, String licenseNumber) {}

    @Bean
    Subscription reportsOfItems(Orchestration orchestration) {
        return Subscription.to(
                "application-service",
                Set.of(Topics.APPROVAL, Topics.LICENSE),
                Set.of(RECEIVED, DECIDED, ISSUED),
                events -> orchestration.takeIn(
                        events.stream().map(ReportedEvents::report).toList()));
    }

    @Bean
    NewTopics caseFileTopics() {
        return Topics.declareAll(Topics.CASE_FILE);
    }

    static Report report(IncomingEvent event) {
        return switch (event.type()) {
            case RECEIVED -> {
                var received = event.as(ApprovalReceived.class);
                yield new Report.Received(received.caseNumber(), received.itemCode(), received.receivedAt());
            }
            case DECIDED -> decided(event.as(ApprovalDecided.class));
            case ISSUED -> {
                var issued = event.as(LicenseIssued.class);
                yield new Report.LicenseIssued(
                        issued.caseNumber(), issued.itemCode(), issued.licenseNumber(), event.time());
            }
            default -> throw new IllegalArgumentException("not subscribed to " + event.type());
        };
    }

    private static Report decided(ApprovalDecided decided) {
        return new Report.Decided(
                decided.caseNumber(),
                decided.itemCode(),
                decided.decision() == ApprovalDecided.Decision.APPROVED,
                decided.reason(),
                Objects.requireNonNullElse(decided.output(), Map.of()),
                decided.decidedAt());
    }
}
