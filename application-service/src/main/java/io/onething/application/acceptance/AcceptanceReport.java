package io.onething.application.acceptance;

import io.onething.application.acceptance.Check.About;
import io.onething.application.acceptance.Check.Reason;
import io.onething.application.acceptance.Check.Status;
import java.time.Instant;
import java.util.List;

/**
 * 受理检查报告: what was looked at when a case file was submitted, in the words that held then. It quotes nothing that the
 * applicant filled in.
 *
 * @param caseNumber number of the case file
 * @param theme code of its theme
 * @param themeNameZh name of the theme in Chinese
 * @param themeNameEn name of the theme in English
 * @param edition number of the edition by whose rules it was looked at
 * @param checkedAt when
 * @param items the items of the plan, in its order
 */
public record AcceptanceReport(
        String caseNumber,
        String theme,
        String themeNameZh,
        String themeNameEn,
        int edition,
        Instant checkedAt,
        List<ItemReport> items) {

    /**
     * The checks of an item.
     *
     * @param code code of the item
     * @param nameZh its name in Chinese
     * @param nameEn its name in English
     * @param department name of its department
     * @param checks all of them
     */
    public record ItemReport(String code, String nameZh, String nameEn, String department, List<CheckReport> checks) {}

    /**
     * One check.
     *
     * @param about what kind of thing was looked at
     * @param key code of the field, key of the paper, or kind of the undertaking
     * @param nameZh its name in Chinese
     * @param nameEn its name in English; a paper has its Chinese name
     * @param level how strict the check is
     * @param status how it came out
     * @param reason why, as a stable code
     * @param reasonZh why, in Chinese
     * @param reasonEn why, in English
     * @param source rule that the check and its level come from
     */
    public record CheckReport(
            About about,
            String key,
            String nameZh,
            String nameEn,
            Level level,
            Status status,
            Reason reason,
            String reasonZh,
            String reasonEn,
            String source) {}
}
