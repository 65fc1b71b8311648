package io.onething.approval.task.messaging;

import io.onething.approval.task.Certificates;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What license-service tells: a license that is issued is in the applicant's list. */
@Configuration(proxyBeanMethods = false)
class IssuedLicenses {
    static final String ISSUED = "onething.license.issued.v1";

    /** As far as it matters here. */
    record LicenseIssued(String caseNumber, String itemCode, LocalDate issuedOn) {}

    @Bean
    Subscription licenses(Certificates certificates) {
        return Subscription.to(
                "approval-service-license",
                Set.of(Topics.LICENSE),
                Set.of(ISSUED),
                events -> certificates.deliver(events.stream()
                        .map(event -> event.as(LicenseIssued.class))
                        .map(issued ->
                                new Certificates.Issued(issued.caseNumber(), issued.itemCode(), issued.issuedOn()))
                        .toList()));
    }
}
