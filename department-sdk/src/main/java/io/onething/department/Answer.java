package io.onething.department;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a {@link TaskHandler} says about a task. */
public sealed interface Answer {
    /** 决定: final; the platform takes the first and rejects another. */
    sealed interface Decision extends Answer {
        /** Who decided, or null. */
        @Nullable
        String decidedBy();
    }

    /**
     * 准予.
     *
     * @param output a value for every output of the task
     * @param opinion remark for the file, or null
     * @param decidedBy who decided, or null
     */
    record Approved(
            Map<String, Object> output,
            @Nullable String opinion,
            @Nullable String decidedBy) implements Decision {
        public Approved(Map<String, Object> output) {
            this(output, null, null);
        }
    }

    /**
     * 不予.
     *
     * @param reason why, in words for the applicant
     * @param decidedBy who decided, or null
     */
    record Refused(String reason, @Nullable String decidedBy) implements Decision {
        public Refused(String reason) {
            this(reason, null);
        }
    }

    /** 过程: what the law knows before a decision. */
    sealed interface Step extends Answer {
        /** Who said so, or null. */
        @Nullable
        String by();
    }

    /**
     * 不予受理 (行政许可法 art. 32 (1) and (2)): ends the task. Not after its receipt.
     *
     * @param reason why, in words for the applicant
     * @param properAgency where to go instead, or null
     * @param by who said so, or null
     */
    record NotAccepted(
            String reason,
            @Nullable String properAgency,
            @Nullable String by) implements Step {}

    /**
     * 一次性告知: all that the applicant is to correct. Once, and not after its receipt; a second one is rejected and
     * recorded (行政许可法 art. 32 (4), 72 (4)).
     *
     * @param corrections at least one
     * @param by who said so, or null
     */
    record SupplementAsked(
            List<Correction> corrections, @Nullable String by) implements Step {
        public SupplementAsked {
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * One thing to correct.
     *
     * @param key of a material or name of a field of the task
     * @param note what is missing or wrong, and what to bring instead, in words for the applicant
     */
    record Correction(String key, String note) {}

    /**
     * 特别程序 begins (行政许可法 art. 45): the clock stands still.
     *
     * @param procedure HEARING, TENDER, AUCTION, INSPECTION, TESTING, QUARANTINE, APPRAISAL or EXPERT_REVIEW
     * @param expectedWorkingDays how long it takes, 1 or more; the applicant is told
     * @param reason for the applicant, or null
     * @param by who said so, or null
     */
    record Suspended(
            String procedure,
            int expectedWorkingDays,
            @Nullable String reason,
            @Nullable String by) implements Step {}

    /** 特别程序 has ended. */
    record Resumed(@Nullable String by) implements Step {}

    /**
     * 撤销 of what was approved (行政许可法 art. 69).
     *
     * @param ground ABUSE_OF_POWER, BEYOND_POWERS, AGAINST_PROCEDURE, UNQUALIFIED, OTHER_BY_LAW, FRAUD, BROKEN_COMMITMENT or
     *     INPUT_REVOKED
     * @param reason why, in words for the applicant
     * @param by who said so, or null
     */
    record Revoked(String ground, String reason, @Nullable String by) implements Step {}

    /** What the approval relied on is revoked, and it stands all the same. */
    record Confirmed(@Nullable String by) implements Step {}

    /** The application has kept the task's {@link Task#reference()} and will use {@link Answers}. */
    record Later() implements Answer {}

    static Answer approved(Map<String, Object> output) {
        return new Approved(output);
    }

    static Answer refused(String reason) {
        return new Refused(reason);
    }

    static Answer later() {
        return new Later();
    }
}
