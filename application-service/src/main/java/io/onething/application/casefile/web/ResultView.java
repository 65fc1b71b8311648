package io.onething.application.casefile.web;

import io.onething.application.orchestration.CaseResult;
import io.onething.plan.Spared;
import java.time.Instant;
import java.util.List;

/**
 * 办理结果: the one result of a case file.
 *
 * @param number 办件编号, seventeen digits
 * @param theme what was asked for
 * @param result how the whole ended
 * @param completedAt when
 * @param items every item with its outcome and its license
 * @param spared what filing once spared the applicant
 */
record ResultView(
        String number,
        ThemeView theme,
        CaseResult result,
        Instant completedAt,
        List<CaseItemView> items,
        Spared spared) {}
