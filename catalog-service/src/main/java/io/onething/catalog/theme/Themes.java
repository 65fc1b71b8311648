package io.onething.catalog.theme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.onething.plan.theme.ThemeEdition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Themes as others read them. */
@Component
public class Themes {
    /** Some tens of kilobytes each. */
    private static final int KEPT_IN_MEMORY = 200;

    private final Editions editions;

    /** An edition never changes, so that what is kept never needs to be dropped for being old. */
    private final Cache<Key, ThemeEdition> read =
            Caffeine.newBuilder().maximumSize(KEPT_IN_MEMORY).build();

    Themes(Editions editions) {
        this.editions = editions;
    }

    private record Key(String code, int edition) {}

    public Optional<ThemeEdition> latest(String code) {
        return editions.latest(code).flatMap(edition -> find(code, edition));
    }

    public Optional<ThemeEdition> find(String code, int edition) {
        var key = new Key(code, edition);
        @Nullable ThemeEdition kept = read.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<ThemeEdition> found = editions.find(code, edition);
        found.ifPresent(each -> read.put(key, each));
        return found;
    }

    /** The latest editions of all themes that fit, by code, from after the given one. */
    public List<EditionSummary> list(ThemeFilter filter, @Nullable String after, int limit) {
        return editions.list(filter, after, limit);
    }

    /** The editions of one theme, the latest first, from below the given number. */
    public List<EditionSummary> history(String code, long before, int limit) {
        return editions.history(code, before, limit);
    }
}
