package io.onething.catalog.theme;

import io.onething.plan.theme.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Which themes to list; null asks for all.
 *
 * @param subject who files them
 * @param stage code of a branch of the tree of life events
 * @param words part of the Chinese or the English name, in either case
 */
public record ThemeFilter(
        @Nullable Subject subject,
        @Nullable String stage,
        @Nullable String words) {
    public static final ThemeFilter ALL = new ThemeFilter(null, null, null);

    public ThemeFilter {
        stage = storable(stage);
        words = storable(words);
    }

    /** PostgreSQL knows no text with U+0000 in it, so that none can be asked for. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
