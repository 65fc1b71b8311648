package io.onething.application.credit.messaging;

import io.onething.application.credit.Breach;
import io.onething.application.credit.Breaches;
import io.onething.application.credit.CreditKind;
import io.onething.application.plan.Promises;
import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What approval-service tells of undertakings that were not kept. */
@Configuration(proxyBeanMethods = false)
class BrokenUndertakings {
    static final String COMMITMENT_BROKEN = "onething.commitment.broken.v1";
    static final String LAPSED = "onething.approval.lapsed.v1";

    /** As far as it matters here. */
    record Department(String nameZh) {}

    /** As far as it matters here. */
    record CommitmentBroken(
            String caseNumber,
            Department department,
            String applicantSubject,
            @Nullable String holderIdNumber,
            String reason,
            Instant at) {}

    /** As far as it matters here. */
    record Lapsed(
            String caseNumber,
            @Nullable Department department,
            @Nullable String reason,
            Instant lapsedAt) {}

    @Bean
    Subscription brokenUndertakingEvents(Breaches breaches) {
        return Subscription.to(
                "application-service-credit",
                Set.of(Topics.APPROVAL),
                Set.of(COMMITMENT_BROKEN, LAPSED),
                events -> breaches.take(
                        events.stream().map(BrokenUndertakings::breach).toList()));
    }

    static Breach breach(IncomingEvent event) {
        return switch (event.type()) {
            case COMMITMENT_BROKEN -> broken(event.as(CommitmentBroken.class));
            case LAPSED -> lapsed(event.as(Lapsed.class));
            default -> throw new IllegalArgumentException("not subscribed to " + event.type());
        };
    }

    private static Breach broken(CommitmentBroken event) {
        return new Breach(
                event.caseNumber(),
                CreditKind.FALSE_COMMITMENT,
                event.applicantSubject(),
                event.holderIdNumber(),
                event.reason(),
                event.department().nameZh(),
                day(event.at()));
    }

    private static Breach lapsed(Lapsed event) {
        return new Breach(
                event.caseNumber(),
                CreditKind.LAPSED_TOLERANCE,
                null,
                null,
                Objects.requireNonNullElse(event.reason(), "容缺材料逾期未补"),
                event.department() == null ? "" : event.department().nameZh(),
                day(event.lapsedAt()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Promises.BEIJING);
    }
}
