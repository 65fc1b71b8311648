package io.onething.approval.task.web;

import io.onething.approval.task.ApprovalState;
import io.onething.approval.task.Item;
import io.onething.approval.task.Verdict;
import io.onething.approval.timelimit.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list.
 *
 * @param id what answers name
 * @param caseNumber 办件编号
 * @param itemCode code of the item within its theme
 * @param nameZh Chinese name of the item
 * @param nameEn English name of the item
 * @param theme the theme the case was filed for
 * @param state how far it is
 * @param lamp how its clock stands, or null
 * @param promisedOn last day of the promised limit, or null before acceptance
 * @param verdict what was decided, or null
 * @param promisedWorkingDays 承诺时限 in working days, or null
 * @param statutoryWorkingDays 法定时限 in working days, or null
 * @param assignedAt when the task was made
 */
record TaskSummaryView(
        UUID id,
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Theme theme,
        ApprovalState state,
        @Nullable Lamp lamp,
        @Nullable LocalDate promisedOn,
        @Nullable Verdict verdict,
        @Nullable Integer promisedWorkingDays,
        @Nullable Integer statutoryWorkingDays,
        Instant assignedAt) {}
