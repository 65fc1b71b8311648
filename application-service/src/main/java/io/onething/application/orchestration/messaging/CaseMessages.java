package io.onething.application.orchestration.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The published events of a case file; {@code contract/events} says what each field means. */
final class CaseMessages {
    private CaseMessages() {}

    record ThemeV1(String code, int edition, String nameZh, String nameEn) {}

    record DepartmentV1(String code, String nameZh) {}

    record RegionV1(String scope, String nameZh) {}

    record ApplicantV1(String subject, @Nullable String email, String locale) {}

    record SubmittedV1(
            String caseNumber,
            ThemeV1 theme,
            ApplicantV1 applicant,
            Instant submittedAt,
            @Nullable LocalDate promisedOn,
            List<SubmittedItemV1> items) {}

    record SubmittedItemV1(String code, String nameZh, String nameEn, DepartmentV1 department) {}

    record DispatchedV1(
            String caseNumber,
            String itemCode,
            String nameZh,
            String nameEn,
            ThemeV1 theme,
            DepartmentV1 department,
            @Nullable RegionV1 region,
            String regime,
            @Nullable Integer promisedWorkingDays,
            @Nullable Integer statutoryWorkingDays,
            Map<String, Object> data,
            List<MaterialV1> materials,
            List<OutputV1> outputs,
            @Nullable LicenseV1 license,
            HolderV1 holder,
            TermsV1 terms,
            boolean inspection,
            List<String> inspectedItems,
            List<UndertakingV1> undertakings,
            String applicantSubject,
            Instant dispatchedAt) {}

    record TermsV1(
            @Nullable String promisedLimit,
            @Nullable String statutoryLimit,
            boolean joint,
            @Nullable Integer toleranceWithin,
            @Nullable CommitmentTermsV1 commitment,
            String onWithdrawal,
            String onRevokedInput) {}

    record CommitmentTermsV1(
            int verifyWithin,
            int rectifyNoticeWithin,
            int rectifyWithin,
            int recheckWithin,
            @Nullable Integer ordinaryWithin,
            List<String> replaces,
            String contentZh,
            String contentEn,
            String consequenceZh,
            String consequenceEn) {}

    record UndertakingV1(String kind, List<String> materials, String text, String signedBy, Instant signedAt) {}

    record MaterialV1(
            String key,
            String nameZh,
            String kind,
            boolean exempt,
            @Nullable String exemptBy,
            boolean owed,
            @Nullable String fileName,
            @Nullable String sha256,
            @Nullable String materialId) {}

    record OutputV1(String code, String nameZh, String nameEn, Map<String, Object> schema) {}

    record LicenseV1(String type, String nameZh) {}

    record HolderV1(String name, @Nullable String idNumber) {}

    record BlockedV1(
            String caseNumber,
            String itemCode,
            String nameZh,
            String nameEn,
            List<String> blockedBy,
            String applicantSubject,
            Instant blockedAt) {}

    record SupplementAskedV1(
            String caseNumber,
            ThemeV1 theme,
            ApplicantV1 applicant,
            @Nullable LocalDate answerBy,
            List<AskedItemV1> items,
            Instant toldAt) {}

    record AskedItemV1(
            String code,
            String nameZh,
            String nameEn,
            DepartmentV1 department,
            boolean returned,
            List<CorrectionV1> corrections) {}

    record CorrectionV1(String key, String nameZh, String nameEn, boolean material, String note) {}

    record SupplementedV1(
            String caseNumber,
            String itemCode,
            Map<String, Object> data,
            List<MaterialV1> materials,
            Instant supplementedAt) {}

    record OwedSuppliedV1(
            String caseNumber,
            String itemCode,
            Map<String, Object> data,
            List<MaterialV1> materials,
            Instant suppliedAt) {}

    record RulesChangedV1(
            String caseNumber,
            ThemeV1 theme,
            ApplicantV1 applicant,
            String ground,
            boolean back,
            @Nullable LocalDate promisedOn,
            List<RuledItemV1> items,
            Instant changedAt) {}

    record RuledItemV1(
            String code,
            String nameZh,
            String nameEn,
            DepartmentV1 department,
            int edition,
            List<RuleChangeV1> changes,
            List<String> mayBeAskedFor) {}

    record RuleChangeV1(
            String kind,
            @Nullable String subject,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String from,
            @Nullable String to) {}

    record ItemRulesChangedV1(
            String caseNumber,
            String itemCode,
            int edition,
            String ground,
            boolean back,
            @Nullable Integer promisedWorkingDays,
            @Nullable Integer statutoryWorkingDays,
            TermsV1 terms,
            boolean inspection,
            List<String> inspectedItems,
            List<String> inputs,
            List<RuleChangeV1> changes,
            List<String> mayBeAskedFor,
            Instant changedAt) {}

    record LapsedV1(
            String caseNumber,
            String itemCode,
            String nameZh,
            String nameEn,
            String applicantSubject,
            Instant lapsedAt) {}

    record UndoneV1(
            String caseNumber,
            String itemCode,
            String nameZh,
            String nameEn,
            String applicantSubject,
            String cause,
            @Nullable String because,
            String reason,
            Instant undoneAt) {}

    record CompletedV1(
            String caseNumber,
            ThemeV1 theme,
            ApplicantV1 applicant,
            String result,
            Instant completedAt,
            List<CompletedItemV1> items) {}

    record CompletedItemV1(
            String code,
            String nameZh,
            String nameEn,
            String state,
            @Nullable String reason,
            @Nullable String licenseNumber) {}
}
