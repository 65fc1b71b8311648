package io.onething.plan.catalog;

import static java.util.stream.Collectors.joining;

import io.onething.plan.check.Finding;
import io.onething.plan.check.Reading;
import io.onething.plan.check.ThemeFile;
import io.onething.plan.check.YamlTree;
import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Subject;
import io.onething.plan.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a catalog directory. A file that cannot be used is an exception that names the file and the line. */
public final class CatalogFiles {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CatalogFiles() {}

    /** The whole directory. */
    public static Catalog read(Path directory) {
        return read(directory, CatalogFiles::theme);
    }

    /**
     * The directory of a release, whose build has checked its themes: here they are only bound, which takes a third of
     * the time.
     */
    public static Catalog readReleased(Path directory) {
        return read(directory, file -> read(file, new TypeReference<Theme>() {}));
    }

    private static Catalog read(Path directory, Function<Path, Theme> theme) {
        return new Catalog(
                yamlFiles(directory.resolve("themes")).stream().map(theme).toList(),
                fields(directory.resolve("fields.yaml")),
                read(directory.resolve("departments.yaml"), new TypeReference<>() {}),
                read(directory.resolve("lifecycle.yaml"), new TypeReference<Lifecycle>() {})
                        .national(),
                read(directory.resolve("policies.yaml"), new TypeReference<>() {}),
                years(directory));
    }

    /** Only the announced years of a catalog directory, which takes a fraction of the time. */
    public static List<CalendarYear> years(Path directory) {
        return yamlFiles(directory.resolve("calendar")).stream()
                .map(file -> read(file, new TypeReference<CalendarYear>() {}))
                .toList();
    }

    /** The field dictionary of a file. */
    public static Fields fields(Path file) {
        return read(file, new TypeReference<Fields>() {});
    }

    /** The {@code *.yaml} files of a directory, by name; none where there is no such directory. */
    public static List<Path> yamlFiles(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Theme theme(Path file) {
        try {
            Reading reading = ThemeFile.read(file);
            return reading.soundTheme()
                    .orElseThrow(() -> new IllegalArgumentException(
                            reading.errors().stream().map(Finding::toString).collect(joining("\n"))));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static <T> T read(Path file, TypeReference<T> type) {
        try {
            String name = String.valueOf(file.getFileName());
            YamlTree.Parsed parsed = YamlTree.parse(name, Files.readString(file));
            JsonNode tree = parsed.tree();
            if (tree == null || !parsed.findings().isEmpty()) {
                throw new IllegalArgumentException(
                        parsed.findings().stream().map(Finding::toString).collect(joining("\n")));
            }
            return JSON.readValue(JSON.treeAsTokens(tree), type);
        } catch (JacksonException cause) {
            throw new IllegalArgumentException(file + " has another shape than catalog/README.md says", cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Of {@code lifecycle.yaml} only the national tree is bound; the other is for people. */
    private record Lifecycle(Map<Subject, List<LifecycleBranch>> national) {}
}
