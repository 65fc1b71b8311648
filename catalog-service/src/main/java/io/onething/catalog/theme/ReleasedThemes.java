package io.onething.catalog.theme;

import io.onething.plan.catalog.Catalog;
import io.onething.plan.theme.ThemeEdition;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Publishes what the catalog folder brings before the first request is answered. */
@Component
class ReleasedThemes implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(ReleasedThemes.class);

    private final Publishing publishing;
    private final Catalog catalog;

    ReleasedThemes(Publishing publishing, Catalog catalog) {
        this.publishing = publishing;
        this.catalog = catalog;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<ThemeEdition> published = publishing.publishRelease(catalog.themes(), catalog.fields());
        log.info(
                "{} themes in the catalog folder, {} new editions",
                catalog.themes().size(),
                published.size());
    }
}
