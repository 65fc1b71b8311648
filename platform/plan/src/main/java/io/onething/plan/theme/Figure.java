package io.onething.plan.theme;

import org.jspecify.annotations.Nullable;

/**
 * 办成一件事 before and after, as published.
 *
 * @param metric what was counted
 * @param before number or words; null where not published
 * @param after number or words
 * @param unit unit of both
 * @param place where it was counted
 * @param source id of the source
 */
public record Figure(
        String metric,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String unit,
        @Nullable String place,
        String source) {}
