package io.onething.application.timeline;

import java.util.Arrays;

/** What can happen to a case file. */
public enum TimelineEvent {
    CREATED("case-file.created", ActorKind.APPLICANT),
    SUBMITTED("case-file.submitted", ActorKind.APPLICANT),
    DISPATCHED("case-item.dispatched", ActorKind.PLATFORM),
    RECEIVED("case-item.received", ActorKind.DEPARTMENT),
    DEEMED_ACCEPTED("case-item.deemed-accepted", ActorKind.PLATFORM),
    NOT_ACCEPTED("case-item.not-accepted", ActorKind.DEPARTMENT),
    SUPPLEMENT_ASKED("case-item.supplement-asked", ActorKind.PLATFORM),
    SUPPLEMENTED("case-item.supplemented", ActorKind.APPLICANT),
    LAPSED("case-item.lapsed", ActorKind.PLATFORM),
    TOLERANCE_BEGUN("case-item.tolerance-begun", ActorKind.DEPARTMENT),
    TOLERANCE_REMINDED("case-item.tolerance-reminded", ActorKind.PLATFORM),
    OWED_SUPPLIED("case-item.owed-supplied", ActorKind.APPLICANT),
    TOLERANCE_LAPSED("case-item.tolerance-lapsed", ActorKind.PLATFORM),
    SUSPENDED("case-item.suspended", ActorKind.DEPARTMENT),
    RESUMED("case-item.resumed", ActorKind.DEPARTMENT),
    EXTENDED("case-item.extended", ActorKind.DEPARTMENT),
    ITEM_MOVED("case-item.moved", ActorKind.PLATFORM),
    APPROVED("case-item.approved", ActorKind.DEPARTMENT),
    REFUSED("case-item.refused", ActorKind.DEPARTMENT),
    VERIFIED("case-item.verified", ActorKind.DEPARTMENT),
    MISMATCHED("case-item.mismatched", ActorKind.DEPARTMENT),
    INSPECTION_SCHEDULED("inspection.scheduled", ActorKind.PLATFORM),
    INSPECTION_CANCELLED("inspection.cancelled", ActorKind.PLATFORM),
    INSPECTION_CORRECTING("inspection.correcting", ActorKind.PLATFORM),
    INSPECTION_MERGED("inspection.merged", ActorKind.PLATFORM),
    HEARING_TOLD("hearing.told", ActorKind.DEPARTMENT),
    HEARING_REQUESTED("hearing.requested", ActorKind.DEPARTMENT),
    HEARING_ANNOUNCED("hearing.announced", ActorKind.DEPARTMENT),
    HEARING_RECORDED("hearing.recorded", ActorKind.DEPARTMENT),
    HEARING_LAPSED("hearing.lapsed", ActorKind.PLATFORM),
    LICENSE_ISSUED("license.issued", ActorKind.PLATFORM),
    WITHDRAWAL_ASKED("case-file.withdrawal-asked", ActorKind.APPLICANT),
    ITEM_WITHDRAWAL_ASKED("case-item.withdrawal-asked", ActorKind.APPLICANT),
    WITHDRAWN("case-item.withdrawn", ActorKind.PLATFORM),
    REVOKED("case-item.revoked", ActorKind.DEPARTMENT),
    REVOKED_ON_WITHDRAWAL("case-item.revoked-on-withdrawal", ActorKind.PLATFORM),
    REVOKED_WITH_INPUT("case-item.revoked-with-input", ActorKind.PLATFORM),
    REVIEWED("case-item.reviewed", ActorKind.PLATFORM),
    KEPT("case-item.kept", ActorKind.DEPARTMENT),
    LICENSE_REVOKED("license.revoked", ActorKind.PLATFORM),
    RESULT_CHANGED("case-file.result-changed", ActorKind.PLATFORM),
    BLOCKED("case-item.blocked", ActorKind.PLATFORM),
    PROMISE_MOVED("case-file.promise-moved", ActorKind.PLATFORM),
    PROMISE_PROLONGED("case-file.promise-prolonged", ActorKind.PLATFORM),
    RULES_CHANGED("case-item.rules-changed", ActorKind.PLATFORM),
    RULES_RESTORED("case-item.rules-restored", ActorKind.PLATFORM),
    ITEM_FOLLOWED_RULES("case-item.followed-rules", ActorKind.PLATFORM),
    PROMISE_FOLLOWED_RULES("case-file.promise-followed-rules", ActorKind.PLATFORM),
    COMPLETED("case-file.completed", ActorKind.PLATFORM);

    private final String code;
    private final ActorKind actor;

    TimelineEvent(String code, ActorKind actor) {
        this.code = code;
        this.actor = actor;
    }

    /** Stable code, in the database and in REST. */
    public String code() {
        return code;
    }

    /** Who did it. */
    public ActorKind actor() {
        return actor;
    }

    public static TimelineEvent of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event of a timeline: " + code));
    }

    /** Who can do something to a case file. */
    public enum ActorKind {
        /** 申请人 */
        APPLICANT,
        /** 部门 */
        DEPARTMENT,
        /** the platform itself */
        PLATFORM
    }
}
