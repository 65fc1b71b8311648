package io.onething.catalog.theme;

import io.onething.plan.theme.ThemeEdition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The published editions. */
public interface Editions {
    Optional<ThemeEdition> find(String code, int edition);

    /** Number of the latest edition of a theme. */
    Optional<Integer> latest(String code);

    /**
     * The latest editions that fit, by code.
     *
     * @param after code after which to begin, or null
     */
    List<EditionSummary> list(ThemeFilter filter, @Nullable String after, int limit);

    /**
     * The editions of a theme, the latest first.
     *
     * @param before number below which to begin
     */
    List<EditionSummary> history(String code, long before, int limit);

    /** All editions of the themes, the latest of each first. */
    List<EditionSummary> histories(Collection<String> codes);

    /** Lets nobody else publish until the transaction ends; readers read on. */
    void lock();

    /** Adds editions, in one statement. */
    void add(List<ThemeEdition> editions, String publishedBy);
}
