package io.onething.approval.task.messaging;

import io.onething.approval.task.Answer;
import io.onething.approval.task.Revocation;
import io.onething.approval.task.Supplement;
import io.onething.approval.timelimit.SpecialProcedure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a department wrote it; the union of all types' fields. What is missing is found by the rules, not
 * here, so that the department hears of it.
 */
record DepartmentAnswer(
        @Nullable String taskId,
        @Nullable String receivedBy,
        @Nullable String decidedBy,
        @Nullable Map<String, Object> output,
        @Nullable String opinion,
        @Nullable String reason,
        @Nullable String properAgency,
        @Nullable SpecialProcedure procedure,
        @Nullable Integer expectedWorkingDays,
        @Nullable List<Correction> corrections,
        Revocation.@Nullable Ground ground,
        @Nullable String by) {
    /** As far as the department filled it in. */
    record Correction(@Nullable String key, @Nullable String note) {}

    static final String RECEIVED = "onething.task.received.v1";
    static final String APPROVED = "onething.task.approved.v1";
    static final String REFUSED = "onething.task.refused.v1";
    static final String NOT_ACCEPTED = "onething.task.not-accepted.v1";
    static final String SUSPENDED = "onething.task.suspended.v1";
    static final String RESUMED = "onething.task.resumed.v1";
    static final String SUPPLEMENT_ASKED = "onething.task.supplement-asked.v1";
    static final String REVOKED = "onething.task.revoked.v1";
    static final String CONFIRMED = "onething.task.confirmed.v1";
    static final Set<String> TYPES =
            Set.of(RECEIVED, APPROVED, REFUSED, NOT_ACCEPTED, SUPPLEMENT_ASKED, SUSPENDED, RESUMED, REVOKED, CONFIRMED);

    Answer as(String type) {
        return switch (type) {
            case RECEIVED -> new Answer.Received(receivedBy);
            case APPROVED -> new Answer.Approved(Objects.requireNonNullElse(output, Map.of()), opinion, decidedBy);
            case REFUSED -> new Answer.Refused(reason, decidedBy);
            case NOT_ACCEPTED -> new Answer.NotAccepted(reason, properAgency, by);
            case SUPPLEMENT_ASKED -> new Answer.SupplementAsked(told(), by);
            case SUSPENDED ->
                new Answer.Suspended(procedure, Objects.requireNonNullElse(expectedWorkingDays, 0), reason, by);
            case RESUMED -> new Answer.Resumed(by);
            case REVOKED -> new Answer.Revoked(ground, reason, by);
            case CONFIRMED -> new Answer.Confirmed(by);
            default -> throw new IllegalArgumentException("no answer: " + type);
        };
    }

    private List<Supplement.Correction> told() {
        return Stream.ofNullable(corrections)
                .flatMap(List::stream)
                .map(each -> new Supplement.Correction(
                        Objects.requireNonNullElse(each.key(), ""), Objects.requireNonNullElse(each.note(), "")))
                .toList();
    }
}
