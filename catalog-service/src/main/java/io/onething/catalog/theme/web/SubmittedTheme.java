package io.onething.catalog.theme.web;

import io.onething.plan.catalog.Catalog;
import io.onething.plan.catalog.CatalogDepartment;
import io.onething.plan.catalog.LifecycleBranch;
import io.onething.plan.check.Difference;
import io.onething.plan.check.Finding;
import io.onething.plan.check.Lines;
import io.onething.plan.check.Reading;
import io.onething.plan.check.ThemeExamples;
import io.onething.plan.check.ThemeFile;
import io.onething.plan.theme.Theme;
import io.onething.web.Problem;
import io.onething.web.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A theme file that an operator sent, found sound.
 *
 * @param theme the theme
 * @param warnings what is worth a look
 */
record SubmittedTheme(Theme theme, List<String> warnings) {
    private static final String NAME = "theme.yaml";

    /**
     * Reads the file, checks it by itself and against the catalog, and plans its examples.
     *
     * @throws Problem 422 {@code theme-invalid} with all that is wrong, each at {@code /line/<number>}
     */
    static SubmittedTheme of(String yaml, Catalog catalog) {
        Reading reading = ThemeFile.read(NAME, yaml);
        var errors = new ArrayList<FieldError>();
        reading.errors().forEach(finding -> errors.add(error(finding)));
        @Nullable Theme theme = reading.theme();
        if (theme != null) {
            errors.addAll(unknownToCatalog(theme, reading.lines(), catalog));
            ThemeExamples.run(theme, catalog.fields(), reading.lines()).forEach(each -> errors.add(error(each)));
        }
        if (theme == null || !errors.isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "theme-invalid").withErrors(errors);
        }
        List<String> warnings = reading.warnings().stream()
                .map(each -> each.line() + ": " + each.message() + " -> " + each.fix())
                .toList();
        return new SubmittedTheme(theme, warnings);
    }

    /** A department nobody knows gets no tasks; a branch nobody knows shows no theme. */
    private static List<FieldError> unknownToCatalog(Theme theme, Lines lines, Catalog catalog) {
        var places = new ArrayList<FieldError>();
        List<String> branches = catalog.lifecycle().getOrDefault(theme.subject(), List.of()).stream()
                .map(LifecycleBranch::code)
                .toList();
        String stage = theme.lifecycleStage().code();
        if (!branches.contains(stage)) {
            places.add(unknown(lines.at("/lifecycleStage/code"), "unknown-lifecycle-stage", stage, branches));
        }
        List<String> departments =
                catalog.departments().stream().map(CatalogDepartment::code).toList();
        for (int i = 0; i < theme.items().size(); i++) {
            String department = theme.items().get(i).department().code();
            if (!departments.contains(department)) {
                int line = lines.at("/items/" + i + "/department/code");
                places.add(unknown(line, "unknown-department", department, departments));
            }
        }
        return places;
    }

    private static FieldError unknown(int line, String code, String written, List<String> known) {
        return at(line, code, written + " is not in the catalog -> write one of " + String.join(", ", known));
    }

    private static FieldError error(Finding finding) {
        return at(finding.line(), finding.code(), finding.message() + " -> " + finding.fix());
    }

    private static FieldError error(Difference difference) {
        return at(
                difference.line(),
                "example-differs",
                "example \"%s\": %s is %s, the example says %s -> correct the theme or the example"
                        .formatted(
                                difference.example(), difference.what(), difference.actual(), difference.expected()));
    }

    private static FieldError at(int line, String code, String detail) {
        return new FieldError("/line/" + line, code, detail);
    }
}
