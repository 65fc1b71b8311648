package io.onething.application.casefile.web;

import io.onething.application.orchestration.CaseResult;
import io.onething.application.orchestration.CaseState;
import io.onething.plan.GateFailure;
import io.onething.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case file.
 *
 * @param number 办件编号, seventeen digits
 * @param state where it stands
 * @param version grows with every change; the {@code ETag} too
 * @param theme what was asked for
 * @param createdAt when the draft was opened
 * @param submittedAt when it was submitted, or null
 * @param promisedOn 承诺办结日期: the day by which all of it is promised, or null
 * @param promisedOnProvisional whether the holidays of that day's year are not announced yet
 * @param completedAt when it was completed, or null
 * @param result how it ended, or null
 * @param gateFailures what stands against it; empty where it may be submitted
 * @param items the items and where they stand; none while it is a draft
 * @param waitingFor what holds it up now
 * @param form value by code of the field
 * @param materials files that were uploaded; null in answers to a filled-in form and to a submission, which leave them
 *     as they are
 * @param plan 办理方案; null in answers to a filled-in form and to a submission, which leave it as it is
 */
record CaseFileView(
        String number,
        CaseState state,
        long version,
        ThemeView theme,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate promisedOn,
        boolean promisedOnProvisional,
        @Nullable Instant completedAt,
        @Nullable CaseResult result,
        List<GateFailure> gateFailures,
        List<CaseItemView> items,
        List<WaitingForView> waitingFor,
        Map<String, Object> form,
        @Nullable List<UploadedView> materials,
        @Nullable Plan plan) {}
