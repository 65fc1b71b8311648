package io.onething.approval.task;

import io.onething.approval.timelimit.SpecialProcedure;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a department says about a task. */
public sealed interface Answer {
    /** 受理. */
    record Received(@Nullable String by) implements Answer {}

    /**
     * 不予受理.
     *
     * @param reason for the applicant; without one the answer is rejected
     * @param properAgency where to go instead, or null where no agency is in charge
     */
    record NotAccepted(
            @Nullable String reason,
            @Nullable String properAgency,
            @Nullable String by) implements Answer {}

    /**
     * 一次性告知: all that the applicant is to correct.
     *
     * @param corrections at least one; each of a paper or field of the item
     */
    record SupplementAsked(
            List<Supplement.Correction> corrections,
            @Nullable String by) implements Answer {}

    /**
     * 特别程序 begins.
     *
     * @param procedure which of the closed list; without one the answer is rejected
     * @param expectedWorkingDays how long it takes, 1 or more; the applicant is told (行政许可法 art. 45)
     * @param reason for the applicant, or null
     */
    record Suspended(
            @Nullable SpecialProcedure procedure,
            int expectedWorkingDays,
            @Nullable String reason,
            @Nullable String by) implements Answer {}

    /** 特别程序 has ended. */
    record Resumed(@Nullable String by) implements Answer {}

    /**
     * 延期.
     *
     * @param days in the unit of the limits, 1 or more
     * @param reason for the applicant (行政许可法 art. 42)
     */
    record Extended(
            int days, @Nullable String reason, @Nullable String by) implements Answer {}

    /** 审查: an opinion for who decides. */
    record Reviewed(@Nullable String opinion, String by) implements Answer {}

    /**
     * 准予.
     *
     * @param output values by field name; what the item does not ask for is not kept
     */
    record Approved(
            Map<String, Object> output,
            @Nullable String opinion,
            @Nullable String by) implements Answer {}

    /**
     * 撤销 of what was approved (行政许可法 art. 69).
     *
     * @param ground which of the law's; without one the answer is rejected
     * @param reason for the applicant; without one the answer is rejected
     */
    record Revoked(
            Revocation.@Nullable Ground ground,
            @Nullable String reason,
            @Nullable String by) implements Answer {}

    /** What it relied on was revoked, and it stands all the same. */
    record Confirmed(@Nullable String by) implements Answer {}

    /**
     * 不予.
     *
     * @param reason for the applicant; without one the answer is rejected (行政许可法 art. 38)
     */
    record Refused(@Nullable String reason, @Nullable String by) implements Answer {}
}
