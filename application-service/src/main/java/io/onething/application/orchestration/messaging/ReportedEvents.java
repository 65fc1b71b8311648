package io.onething.application.orchestration.messaging;

import io.onething.application.orchestration.ItemClock;
import io.onething.application.orchestration.ItemSupplement;
import io.onething.application.orchestration.Orchestration;
import io.onething.application.orchestration.Report;
import io.onething.application.orchestration.Undoing;
import io.onething.messaging.IncomingEvent;
import io.onething.messaging.Subscription;
import io.onething.messaging.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    static final String NOT_ACCEPTED = "onething.approval.not-accepted.v1";
    static final String SUPPLEMENT_ASKED = "onething.approval.supplement-asked.v1";
    static final String CLOCK_MOVED = "onething.approval.clock-moved.v1";
    static final String REVOKED = "onething.approval.revoked.v1";
    static final String UNDONE = "onething.approval.undone.v1";
    static final String LICENSE_REVOKED = "onething.license.revoked.v1";
    static final String VERIFIED = "onething.commitment.verified.v1";
    static final String MISMATCHED = "onething.commitment.mismatched.v1";
    static final String TOLERANCE_BEGUN = "onething.approval.tolerance-begun.v1";
    static final String TOLERANCE_REMINDER = "onething.approval.tolerance-reminder.v1";
    static final String LAPSED = "onething.approval.lapsed.v1";
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
    record ApprovalNotAccepted(
            String caseNumber,
            String itemCode,
            String reason,
            @Nullable String properAgency,
            Instant notAcceptedAt) {}

    /** As far as it matters here. */
    record ApprovalSupplementAsked(
            String caseNumber,
            String itemCode,
            List<ItemSupplement.Correction> corrections,
            boolean returned,
            boolean accepted,
            @Nullable LocalDate tellBy,
            Instant askedAt) {}

    /** As far as it matters here. */
    record ApprovalClockMoved(
            String caseNumber,
            String itemCode,
            long version,
            Report.ClockMoved.Cause cause,
            LocalDate acceptedOn,
            boolean deemedAccepted,
            @Nullable LocalDate promisedOn,
            @Nullable LocalDate statutoryOn,
            boolean provisional,
            ItemClock.@Nullable Procedure procedure,
            ItemClock.@Nullable Extension extension,
            int excludedWorkingDays,
            Instant movedAt) {}

    /** As far as it matters here: without a day to rectify it was as committed. */
    record CommitmentVerified(
            String caseNumber, String itemCode, @Nullable LocalDate rectifyBy, Instant at) {}

    /** As far as it matters here: begun, or near its end. */
    record ApprovalTolerance(String caseNumber, String itemCode, LocalDate supplyBy, Instant at) {}

    /** As far as it matters here. */
    record ApprovalLapsed(String caseNumber, String itemCode, String reason, Instant lapsedAt) {}

    /** As far as it matters here. */
    record ApprovalRevoked(String caseNumber, String itemCode, String ground, String reason, Instant revokedAt) {}

    /** As far as it matters here. */
    record ApprovalUndone(
            String caseNumber, String itemCode, Undoing.Cause cause, Undoing.Standing standing, Instant undoneAt) {}

    /** As far as it matters here. */
    record LicenseRevoked(String caseNumber, String itemCode, String licenseNumber, Instant revokedAt) {}

    /** As far as it matters here. */
    record LicenseIssued(String caseNumber, String itemCode, String licenseNumber) {}

    @Bean
    Subscription reportsOfItems(Orchestration orchestration) {
        return Subscription.to(
                "application-service",
                Set.of(Topics.APPROVAL, Topics.LICENSE),
                Set.of(
                        RECEIVED,
                        NOT_ACCEPTED,
                        SUPPLEMENT_ASKED,
                        CLOCK_MOVED,
                        TOLERANCE_BEGUN,
                        TOLERANCE_REMINDER,
                        LAPSED,
                        DECIDED,
                        REVOKED,
                        UNDONE,
                        VERIFIED,
                        MISMATCHED,
                        ISSUED,
                        LICENSE_REVOKED),
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
            case NOT_ACCEPTED -> notAccepted(event.as(ApprovalNotAccepted.class));
            case SUPPLEMENT_ASKED -> asked(event.as(ApprovalSupplementAsked.class));
            case CLOCK_MOVED -> moved(event.as(ApprovalClockMoved.class));
            case DECIDED -> decided(event.as(ApprovalDecided.class));
            case REVOKED -> revoked(event.as(ApprovalRevoked.class));
            case UNDONE -> {
                var undone = event.as(ApprovalUndone.class);
                yield new Report.Undone(
                        undone.caseNumber(), undone.itemCode(), undone.cause(), undone.standing(), undone.undoneAt());
            }
            case LICENSE_REVOKED -> {
                var revoked = event.as(LicenseRevoked.class);
                yield new Report.LicenseRevoked(
                        revoked.caseNumber(), revoked.itemCode(), revoked.licenseNumber(), revoked.revokedAt());
            }
            case VERIFIED, MISMATCHED -> {
                var verified = event.as(CommitmentVerified.class);
                yield new Report.Verified(
                        verified.caseNumber(), verified.itemCode(), verified.rectifyBy(), verified.at());
            }
            case TOLERANCE_BEGUN -> {
                var begun = event.as(ApprovalTolerance.class);
                yield new Report.ToleranceBegun(begun.caseNumber(), begun.itemCode(), begun.supplyBy(), begun.at());
            }
            case TOLERANCE_REMINDER -> {
                var near = event.as(ApprovalTolerance.class);
                yield new Report.ToleranceReminded(near.caseNumber(), near.itemCode(), near.supplyBy(), near.at());
            }
            case LAPSED -> {
                var lapsed = event.as(ApprovalLapsed.class);
                yield new Report.ToleranceLapsed(
                        lapsed.caseNumber(), lapsed.itemCode(), lapsed.reason(), lapsed.lapsedAt());
            }
            case ISSUED -> {
                var issued = event.as(LicenseIssued.class);
                yield new Report.LicenseIssued(
                        issued.caseNumber(), issued.itemCode(), issued.licenseNumber(), event.time());
            }
            default -> throw new IllegalArgumentException("not subscribed to " + event.type());
        };
    }

    private static Report revoked(ApprovalRevoked revoked) {
        Undoing.Cause cause = switch (revoked.ground()) {
            case "WITHDRAWN_BY_APPLICANT" -> Undoing.Cause.WITHDRAWAL;
            case "INPUT_REVOKED" -> Undoing.Cause.INPUT_REVOKED;
            default -> Undoing.Cause.REVOCATION;
        };
        return new Report.Revoked(
                revoked.caseNumber(), revoked.itemCode(), cause, revoked.reason(), revoked.revokedAt());
    }

    /** Where to go instead is part of the reason that the applicant reads (行政许可法 art. 32 (2)). */
    private static Report notAccepted(ApprovalNotAccepted refused) {
        String reason = refused.properAgency() == null
                ? refused.reason()
                : refused.reason() + "(请向" + refused.properAgency() + "申请)";
        return new Report.NotAccepted(refused.caseNumber(), refused.itemCode(), reason, refused.notAcceptedAt());
    }

    private static Report moved(ApprovalClockMoved moved) {
        var clock = new ItemClock(
                moved.version(),
                moved.acceptedOn(),
                moved.deemedAccepted(),
                moved.promisedOn(),
                moved.statutoryOn(),
                moved.provisional(),
                moved.procedure(),
                moved.extension(),
                moved.excludedWorkingDays());
        return new Report.ClockMoved(moved.caseNumber(), moved.itemCode(), moved.cause(), clock, moved.movedAt());
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

    private static Report asked(ApprovalSupplementAsked asked) {
        return new Report.SupplementAsked(
                asked.caseNumber(),
                asked.itemCode(),
                new ItemSupplement(
                        asked.corrections(),
                        asked.returned(),
                        asked.accepted(),
                        asked.askedAt(),
                        asked.tellBy(),
                        null,
                        null,
                        null,
                        0));
    }
}
