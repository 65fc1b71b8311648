package io.onething.approval.task.web;

import io.onething.approval.timelimit.SpecialProcedure;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 特别程序 begins.
 *
 * @param procedure which of the closed list of 行政许可法 art. 45
 * @param expectedWorkingDays how long it takes, as the applicant is told
 * @param reason for the applicant, or null
 */
record SuspensionRequest(
        @NotNull SpecialProcedure procedure,
        @Min(1) @Max(365) int expectedWorkingDays,
        @Size(max = 2000) @Nullable String reason) {}
