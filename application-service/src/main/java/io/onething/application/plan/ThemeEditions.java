package io.onething.application.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.onething.plan.theme.ThemeEdition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Editions of themes. They never change, so each is fetched once and kept; case files under way never wait for
 * catalog-service, and new ones go on with the latest edition known while it is away.
 */
@Component
public class ThemeEditions {
    private static final Logger log = LoggerFactory.getLogger(ThemeEditions.class);
    private static final int KEPT_IN_MEMORY = 200;

    private final Catalog catalog;
    private final KeptEditions kept;
    private final JsonMapper json;
    private final Cache<Key, ThemeEdition> read =
            Caffeine.newBuilder().maximumSize(KEPT_IN_MEMORY).build();
    private final Cache<String, Integer> latest;

    ThemeEditions(Catalog catalog, KeptEditions kept, JsonMapper json, CatalogProperties properties) {
        this.catalog = catalog;
        this.kept = kept;
        this.json = json;
        this.latest = Caffeine.newBuilder()
                .maximumSize(KEPT_IN_MEMORY)
                .expireAfterWrite(properties.latestFor())
                .build();
    }

    private record Key(String theme, int edition) {}

    /**
     * Number of the latest edition; empty where there is no such theme.
     *
     * @throws Catalog.CatalogAway where catalog-service is away and no edition of the theme is kept
     */
    public Optional<Integer> latest(String theme) {
        @Nullable Integer known = latest.getIfPresent(theme);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            return remembered(theme, catalog.latest(theme));
        } catch (Catalog.CatalogAway away) {
            int edition = kept.latest(theme).orElseThrow(() -> away);
            log.warn("going on with edition {} of {}: {}", edition, theme, away.toString());
            return remembered(theme, Optional.of(edition));
        }
    }

    private Optional<Integer> remembered(String theme, Optional<Integer> found) {
        found.ifPresent(edition -> latest.put(theme, edition));
        return found;
    }

    /**
     * An edition; empty where there is no such one.
     *
     * @throws Catalog.CatalogAway where it is not kept and catalog-service is away
     */
    public Optional<ThemeEdition> find(String theme, int edition) {
        var key = new Key(theme, edition);
        @Nullable ThemeEdition known = read.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ThemeEdition> found = kept.edition(theme, edition)
                .or(() -> fetch(theme, edition))
                .map(content -> json.readValue(content, ThemeEdition.class));
        found.ifPresent(each -> read.put(key, each));
        return found;
    }

    /** The edition of a case file that is there, which therefore is kept. */
    public ThemeEdition get(String theme, int edition) {
        return find(theme, edition)
                .orElseThrow(() -> new IllegalStateException("edition " + edition + " of " + theme + " is not kept"));
    }

    private Optional<String> fetch(String theme, int edition) {
        Optional<String> fetched = catalog.edition(theme, edition);
        fetched.ifPresent(content -> kept.keepEdition(theme, edition, content));
        return fetched;
    }
}
