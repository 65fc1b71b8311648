package io.onething.plan.check;

import io.onething.plan.catalog.CatalogFiles;
import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Theme;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks theme files for people: prints what is wrong and where, and says whether all is well. */
public final class CatalogCheck {
    private final PrintStream out;
    private final Map<String, Path> themes = new HashMap<>();

    private CatalogCheck(PrintStream out) {
        this.out = out;
    }

    /**
     * Checks files, and the {@code *.yaml} files of directories.
     *
     * @return 0 when every file can be published and its examples agree, else 1
     */
    public static int run(List<Path> paths, PrintStream out) {
        CatalogCheck check = new CatalogCheck(out);
        boolean good = !paths.isEmpty();
        if (paths.isEmpty()) {
            out.println("error: no file is named -> name theme files or a directory of them");
        }
        for (Path path : paths) {
            good &= check.checkPath(path);
        }
        return good ? 0 : 1;
    }

    private boolean checkPath(Path path) {
        if (!Files.isDirectory(path)) {
            return checkFile(path);
        }
        boolean good = true;
        try (Stream<Path> children = Files.list(path)) {
            List<Path> files = children.filter(each -> each.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                return unreadable(path, "holds no .yaml file");
            }
            for (Path file : files) {
                good &= checkFile(file);
            }
            return good;
        } catch (IOException cause) {
            return unreadable(path, "cannot be listed");
        }
    }

    private boolean checkFile(Path file) {
        Reading reading;
        try {
            reading = ThemeFile.read(file);
        } catch (IOException cause) {
            return unreadable(file, Files.exists(file) ? "cannot be read" : "there is no such file");
        }
        reading.findings().forEach(out::println);
        Theme theme = reading.theme();
        if (theme == null) {
            out.println(
                    file.getFileName() + ": refused (" + count(reading.errors().size(), "error") + ", "
                            + count(reading.warnings().size(), "warning") + ")");
            return false;
        }
        List<Finding> warnings = new ArrayList<>(reading.findings());
        List<Finding> unknownFields = dictionary(file)
                .map(fields -> FieldCheck.check(theme, fields, reading.lines()))
                .orElse(List.of());
        unknownFields.forEach(out::println);
        warnings.addAll(unknownFields);
        List<Difference> differences = ThemeExamples.run(theme, Fields.NONE, reading.lines());
        differences.forEach(out::println);
        boolean alone = isAlone(theme, file);
        if (differences.isEmpty() && alone) {
            out.println(file.getFileName() + ": ok (" + count(theme.examples().size(), "example")
                    + (theme.examples().size() == 1 ? " agrees, " : " agree, ")
                    + count(warnings.size(), "warning") + ")");
        }
        return differences.isEmpty() && alone;
    }

    /** The field dictionary of the catalog that a theme file lies in; a file elsewhere has none. */
    private static Optional<Fields> dictionary(Path file) {
        Path dictionary = file.toAbsolutePath().resolveSibling("../fields.yaml").normalize();
        return Files.isReadable(dictionary) ? Optional.of(CatalogFiles.fields(dictionary)) : Optional.empty();
    }

    private boolean isAlone(Theme theme, Path file) {
        Path other = themes.putIfAbsent(theme.code(), file);
        if (other == null) {
            return true;
        }
        out.println(file.getFileName() + ":1: error: " + theme.code() + " is the theme of " + other.getFileName()
                + " as well -> write another code [duplicate-theme]");
        return false;
    }

    private boolean unreadable(Path path, String why) {
        out.println(path + ": error: " + why + " -> name theme files or a directory of them [unreadable-file]");
        return false;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
