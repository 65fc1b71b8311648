package io.onething.plan.theme;

import org.jspecify.annotations.Nullable;

/**
 * The promise for the theme as a whole.
 *
 * @param workingDays working days, 0 or more
 * @param basis where it is from
 */
public record PromisedTotal(int workingDays, @Nullable String basis) {}
