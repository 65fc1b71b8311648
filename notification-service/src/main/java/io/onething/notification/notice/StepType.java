package io.onething.notification.notice;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The published events that are told to the applicant. */
public enum StepType {
    SUBMITTED("onething.case-file.submitted.v1", Step.Submitted.class),
    NOT_ACCEPTED("onething.approval.not-accepted.v1", Step.NotAccepted.class),
    SUPPLEMENT_ASKED("onething.case-file.supplement-asked.v1", Step.SupplementAsked.class),
    RULES_CHANGED("onething.case-file.rules-changed.v1", RulesChanged.class),
    LAPSED("onething.case-item.lapsed.v1", Step.Lapsed.class),
    TOLERANCE_BEGUN("onething.approval.tolerance-begun.v1", Step.ToleranceBegun.class),
    TOLERANCE_REMINDED("onething.approval.tolerance-reminder.v1", Step.ToleranceReminded.class),
    OWED_SUPPLIED("onething.case-item.owed-supplied.v1", Step.OwedSupplied.class),
    TOLERANCE_LAPSED("onething.approval.lapsed.v1", Step.ToleranceLapsed.class),
    CLOCK_MOVED("onething.approval.clock-moved.v1", ClockMoved.class),
    INSPECTION_SCHEDULED("onething.inspection.scheduled.v1", Visit.Scheduled.class),
    INSPECTION_CANCELLED("onething.inspection.cancelled.v1", Visit.Cancelled.class),
    INSPECTION_CONCLUDED("onething.inspection.concluded.v1", Visit.Concluded.class),
    HEARING_CHANGED("onething.hearing.changed.v1", HearingChanged.class),
    DECIDED("onething.approval.decided.v1", Step.Decided.class),
    REVOKED("onething.approval.revoked.v1", Step.Revoked.class),
    UNDONE("onething.approval.undone.v1", Step.Undone.class),
    BLOCKED("onething.case-item.blocked.v1", Step.Blocked.class),
    VERIFIED("onething.commitment.verified.v1", Step.Verified.class),
    MISMATCHED("onething.commitment.mismatched.v1", Step.Mismatched.class),
    LICENSED("onething.license.issued.v1", Step.Licensed.class),
    COMPLETED("onething.case-file.completed.v1", Step.Completed.class);

    private final String eventType;
    private final Class<? extends Step> step;

    StepType(String eventType, Class<? extends Step> step) {
        this.eventType = eventType;
        this.step = step;
    }

    public static Set<String> eventTypes() {
        return Arrays.stream(values()).map(type -> type.eventType).collect(Collectors.toSet());
    }

    /**
     * The step that an event tells of.
     *
     * @throws IllegalArgumentException for a type that is not subscribed to
     */
    public static StepType of(String eventType) {
        return Arrays.stream(values())
                .filter(type -> type.eventType.equals(eventType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a step of a case: " + eventType));
    }

    public String eventType() {
        return eventType;
    }

    public Class<? extends Step> step() {
        return step;
    }
}
