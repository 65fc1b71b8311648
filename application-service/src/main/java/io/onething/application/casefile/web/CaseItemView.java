package io.onething.application.casefile.web;

import io.onething.application.orchestration.ItemClock;
import io.onething.application.orchestration.ItemState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单项: an item of a case file.
 *
 * @param code code within the theme
 * @param nameZh name in Chinese
 * @param nameEn name in English
 * @param department who decides
 * @param state where it stands
 * @param waitsFor codes of the items that must be approved first and are not yet
 * @param promisedWorkingDays 承诺时限 of the way it takes, in working days, or null
 * @param dispatchedAt when it went to its department, or null
 * @param receivedAt when the department took it, or null
 * @param decidedAt when it was decided, or null
 * @param clock how its limits stand, or null before it is accepted
 * @param supplement what the applicant is or was to correct, or null
 * @param undoing that it is or was taken back, or null
 * @param committed whether it is granted on a commitment (告知承诺)
 * @param owed papers that are or were brought later (容缺), or null
 * @param licenseName name of the license that an approval ends in, or null
 * @param licenseNumber number of the license that was issued, or null
 * @param licenseRevokedAt when that license was revoked, or null
 * @param reason why it was refused, or null
 */
record CaseItemView(
        String code,
        String nameZh,
        String nameEn,
        DepartmentView department,
        ItemState state,
        List<String> waitsFor,
        @Nullable Integer promisedWorkingDays,
        @Nullable Instant dispatchedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant decidedAt,
        @Nullable ItemClock clock,
        @Nullable SupplementView supplement,
        @Nullable UndoingView undoing,
        boolean committed,
        @Nullable OwedView owed,
        @Nullable String licenseName,
        @Nullable String licenseNumber,
        @Nullable Instant licenseRevokedAt,
        @Nullable String reason) {}
