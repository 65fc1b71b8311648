package io.onething.application.casefile.web;

import io.onething.application.orchestration.CaseResult;
import io.onething.application.orchestration.CaseState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case file in a list.
 *
 * @param number 办件编号, seventeen digits
 * @param theme what was asked for
 * @param state where it stands
 * @param result how it ended, or null
 * @param createdAt when the draft was opened
 * @param submittedAt when it was submitted, or null
 * @param promisedOn the day by which all of it is promised, or null
 * @param completedAt when it was completed, or null
 */
record SummaryView(
        String number,
        ThemeView theme,
        CaseState state,
        @Nullable CaseResult result,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate promisedOn,
        @Nullable Instant completedAt) {}
