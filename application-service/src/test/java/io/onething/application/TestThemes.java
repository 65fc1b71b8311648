package io.onething.application;

import io.onething.plan.Plan;
import io.onething.plan.Planner;
import io.onething.plan.catalog.CatalogFiles;
import io.onething.plan.check.ThemeFile;
import io.onething.plan.theme.Example;
import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Theme;
import io.onething.plan.theme.ThemeEdition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Themes of the catalog as first editions, and what an applicant could tell. */
public final class TestThemes {
    private static final Path CATALOG = Path.of("..", "catalog");
    private static final Fields FIELDS = CatalogFiles.fields(CATALOG.resolve("fields.yaml"));

    public static final ThemeEdition NEWBORN = edition("newborn");
    public static final ThemeEdition COMPANY_CHANGE = edition("company-change");
    public static final ThemeEdition SCHOOL = edition("school-enrolment");
    public static final ThemeEdition RESTAURANT = edition("restaurant");

    private TestThemes() {}

    private static ThemeEdition edition(String file) {
        try {
            Theme theme = ThemeFile.read(CATALOG.resolve("themes").resolve(file + ".yaml"))
                    .soundTheme()
                    .orElseThrow();
            return new ThemeEdition(
                    1, Instant.parse("2026-01-05T00:00:00Z"), "0".repeat(64), theme, FIELDS.subsetFor(theme));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of the field dictionary that a theme asks for. */
    public static Fields fields(Theme theme) {
        return FIELDS.subsetFor(theme);
    }

    /** A published example, by its place in the file. */
    public static Example example(ThemeEdition edition, int place) {
        return edition.theme().examples().get(place);
    }

    public static Plan plan(ThemeEdition edition, int example) {
        Example told = example(edition, example);
        return Planner.plan(edition, told.answers(), Set.copyOf(told.chosen()));
    }

    /** Values for every field of the form. */
    public static Map<String, Object> form(Plan plan) {
        Map<String, Object> values = new LinkedHashMap<>();
        plan.form().forEach(field -> values.put(field.code(), value(field.schema())));
        return values;
    }

    /** The first example that a schema gives. */
    public static Object value(Map<String, Object> schema) {
        if (schema.get("examples") instanceof List<?> examples) {
            return examples.getFirst();
        }
        return "任意文字";
    }

    /** What an approval of an item delivers. */
    public static Map<String, Object> output(ThemeEdition edition, Plan plan, String item) {
        Map<String, Object> output = new LinkedHashMap<>();
        plan.item(item)
                .orElseThrow()
                .outputs()
                .forEach(code ->
                        output.put(code, value(edition.fields().get(code).schema())));
        return output;
    }
}
