package io.onething.approval.task.web;

import io.onething.approval.task.ApprovalState;
import io.onething.approval.task.Item;
import io.onething.approval.task.Material;
import io.onething.approval.task.Proceeding;
import io.onething.approval.task.Revocation;
import io.onething.approval.task.Supplement;
import io.onething.approval.task.Tolerance;
import io.onething.approval.task.Undertaking;
import io.onething.approval.task.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task with all that is needed to decide it.
 *
 * @param id what answers name
 * @param caseNumber 办件编号
 * @param itemCode code of the item within its theme
 * @param nameZh Chinese name of the item
 * @param nameEn English name of the item
 * @param theme the theme the case was filed for
 * @param department who decides
 * @param regime law it is handled under
 * @param state how far it is
 * @param promisedWorkingDays 承诺时限 in working days, or null
 * @param statutoryWorkingDays 法定时限 in working days, or null
 * @param data form values and data of earlier items, by field name
 * @param materials papers and forms
 * @param outputs fields an approval must bring
 * @param assignedAt when the task was made
 * @param receivedAt when it was taken up, or null
 * @param receivedBy who took it up, or null
 * @param clock how its limits stand
 * @param notAccepted why it was not accepted, or null
 * @param supplements what the applicant was to correct, oldest first
 * @param askedAgain second requests for corrections, which were refused, oldest first
 * @param tolerance what is or was owed (容缺受理), or null
 * @param undertakings 承诺书 that the applicant signed for it
 * @param withdrawnAt when the applicant took it back, or null
 * @param inputRevoked that something it relied on was revoked, or null
 * @param decision what was decided, or null
 * @param revocation that what was approved is revoked, or null
 */
record TaskView(
        UUID id,
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Theme theme,
        Item.Department department,
        String regime,
        ApprovalState state,
        @Nullable Integer promisedWorkingDays,
        @Nullable Integer statutoryWorkingDays,
        Map<String, Object> data,
        List<Material> materials,
        List<Item.Output> outputs,
        Instant assignedAt,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        ClockView clock,
        Proceeding.@Nullable NotAccepted notAccepted,
        List<Supplement> supplements,
        List<AskedAgainView> askedAgain,
        @Nullable Tolerance tolerance,
        List<Undertaking> undertakings,
        @Nullable Instant withdrawnAt,
        Proceeding.@Nullable InputRevoked inputRevoked,
        @Nullable DecisionView decision,
        @Nullable Revocation revocation) {

    /**
     * 决定.
     *
     * @param verdict approved or refused
     * @param output values of the outputs; empty for a refusal
     * @param reason why it was refused, or null
     * @param opinion remark for the file, or null
     * @param decidedAt when it was recorded
     * @param decidedBy who decided, or null
     */
    record DecisionView(
            Verdict verdict,
            Map<String, Object> output,
            @Nullable String reason,
            @Nullable String opinion,
            Instant decidedAt,
            @Nullable String decidedBy) {}
}
