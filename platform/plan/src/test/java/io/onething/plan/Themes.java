package io.onething.plan;

import io.onething.plan.catalog.Catalog;
import io.onething.plan.catalog.CatalogFiles;
import io.onething.plan.theme.Theme;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The real catalog, read once for all tests. */
public final class Themes {
    public static final Path DIRECTORY = Path.of("../../catalog");
    public static final Catalog CATALOG = CatalogFiles.read(DIRECTORY);

    private Themes() {}

    public static Theme theme(String code) {
        return CATALOG.themes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static Plan plan(String theme, Map<String, Object> answers, String... chosen) {
        return Planner.plan(theme(theme), CATALOG.fields(), answers, Set.of(chosen));
    }
}
