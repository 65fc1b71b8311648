package io.onething.plan;

import io.onething.plan.theme.Department;
import org.jspecify.annotations.Nullable;

/**
 * An item that the applicant may choose under these answers and has not chosen.
 *
 * @param code code within the theme
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param department who decides
 * @param promisedWorkingDays 承诺时限; null where none is promised
 */
public record Offer(
        String code,
        String nameZh,
        String nameEn,
        Department department,
        @Nullable Integer promisedWorkingDays) {}
