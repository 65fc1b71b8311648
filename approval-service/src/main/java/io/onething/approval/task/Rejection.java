package io.onething.approval.task;

import java.util.List;
import java.util.Locale;

/**
 * Why an answer was not taken.
 *
 * @param reason the one reason
 * @param faults fields that must change; empty unless the output is invalid
 */
public record Rejection(Reason reason, List<Fault> faults) {
    public Rejection {
        faults = List.copyOf(faults);
    }

    /** Reasons; each is also a code for programs. */
    public enum Reason {
        /** There is no such task, or it is another department's: to the caller that is the same. */
        UNKNOWN_TASK,
        /** The task has moved on since it was read. */
        VERSION_CHANGED,
        /** There is a decision already, and this one differs. */
        ALREADY_DECIDED,
        /** It was not accepted, has lapsed, was withdrawn or revoked, which ended it. */
        ENDED,
        /** Only what is accepted can be stopped, extended or reviewed. */
        NOT_ACCEPTED_YET,
        /** What is accepted cannot be turned away any more, only decided on. */
        ACCEPTED_ALREADY,
        /** The applicant is correcting it. */
        SUPPLEMENT_OPEN,
        /** What is to be corrected is told once. */
        SUPPLEMENT_ASKED_ALREADY,
        /** What is accepted is complete. */
        SUPPLEMENT_TOO_LATE,
        /** What is to be corrected must be told, each thing with a note, and must be a paper or field of the item. */
        CORRECTIONS_UNCLEAR,
        /** A special procedure is under way. */
        SUSPENDED_NOW,
        /** No special procedure is under way. */
        NOT_SUSPENDED,
        /** Which special procedure it is must be told, and it must be on the law's list. */
        PROCEDURE_MISSING,
        /** How long the special procedure takes must be told. */
        DURATION_MISSING,
        /** A limit is extended once. */
        EXTENDED_ALREADY,
        /** The law of this item knows no extension. */
        NO_EXTENSION,
        /** The law allows fewer days. */
        EXTENSION_TOO_LONG,
        /** A higher rank must approve it. */
        RANK_TOO_LOW,
        /** The government's head approves extensions and handles no task. */
        NOT_IN_CHARGE,
        /** Nobody has reviewed it, and this item asks for that. */
        REVIEW_MISSING,
        /** Who reviewed does not decide. */
        SAME_PERSON,
        /** 容缺: what is owed comes anyway, and is not asked for again. */
        OWED_ALREADY,
        /** 容缺: a paper that is owed has not come. */
        PAPERS_OWED,
        /** 听证: it was told of or asked for, and its record is not signed. */
        HEARING_OPEN,
        /** 联合踏勘: the visit is not over, or its corrections are not settled. */
        INSPECTION_OPEN,
        /** Only what is approved can be revoked. */
        NOT_APPROVED,
        /** Nothing that it relied on was revoked. */
        NOTHING_TO_CONFIRM,
        /** On which of the law's grounds it is revoked must be told. */
        GROUND_MISSING,
        /** 听证: who is in the chair neither reviews nor decides (行政许可法 art. 48). */
        HEARING_CHAIR,
        /** An output is missing or does not fit its schema. */
        OUTPUT_INVALID,
        /** A refusal says no reason. */
        REASON_MISSING;

        /** In kebab case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One output that must change. Never holds its value, which may be personal.
     *
     * @param field name of the output
     * @param kind what is wrong
     * @param rule the rule of its schema that is broken, such as {@code format "date"}; empty where it is missing
     */
    public record Fault(String field, Kind kind, String rule) {
        /** What may be wrong with an output. */
        public enum Kind {
            MISSING,
            UNFIT
        }
    }

    static Rejection because(Reason reason) {
        return new Rejection(reason, List.of());
    }
}
