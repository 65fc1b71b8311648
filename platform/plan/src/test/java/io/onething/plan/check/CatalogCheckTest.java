package io.onething.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.Themes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCheckTest {
    private static final Path THEMES = Themes.DIRECTORY.resolve("themes");

    @TempDir
    private Path directory = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int check(Path... paths) {
        return CatalogCheck.run(List.of(paths), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_theme_of_the_catalog_is_good_and_its_examples_agree() {
        assertThat(check(THEMES)).as(printed()).isZero();
        assertThat(printed())
                .contains("newborn.yaml: ok (3 examples agree, 0 warnings)")
                .doesNotContain("error");
        assertThat(printed().lines().filter(line -> line.contains(": ok ("))).hasSize(18);
    }

    @Test
    void an_example_that_differs_is_told_with_its_line() throws IOException {
        String text = Files.readString(THEMES.resolve("newborn.yaml"));
        Path file = Files.writeString(
                directory.resolve("newborn.yaml"),
                text.replaceFirst("criticalPathPromisedDays: 5", "criticalPathPromisedDays: 6"));

        assertThat(check(file)).isEqualTo(1);
        assertThat(printed())
                .contains("criticalPathPromisedDays is 5, the example says 6")
                .doesNotContain(": ok");
        int line = text.lines().toList().indexOf("  criticalPathPromisedDays: 5") + 1;
        assertThat(printed()).contains("newborn.yaml:" + line + ":");
    }

    @Test
    void a_field_that_the_dictionary_lacks_is_a_warning_with_a_proposal() throws IOException {
        Path themes = Files.createDirectories(directory.resolve("themes"));
        Files.copy(Themes.DIRECTORY.resolve("fields.yaml"), directory.resolve("fields.yaml"));
        String text = Files.readString(THEMES.resolve("newborn.yaml"));
        Files.writeString(
                themes.resolve("newborn.yaml"), text.replaceFirst("- birthCertificateNo", "- birthCertificateN"));

        assertThat(check(themes)).isZero();
        assertThat(printed()).contains("or write birthCertificateNo [field-not-in-dictionary]", "1 warning)");
    }

    @Test
    void two_files_must_not_be_the_same_theme() throws IOException {
        Files.copy(THEMES.resolve("newborn.yaml"), directory.resolve("a.yaml"));
        Files.copy(THEMES.resolve("newborn.yaml"), directory.resolve("b.yaml"));

        assertThat(check(directory)).isEqualTo(1);
        assertThat(printed()).contains("b.yaml:1: error: NEWBORN is the theme of a.yaml as well");
    }

    @Test
    void files_that_are_not_there_or_no_themes_are_told() throws IOException {
        Path bytes = Files.write(directory.resolve("bytes.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(check(directory.resolve("none.yaml"), bytes, Themes.DIRECTORY.resolve("departments.yaml")))
                .isEqualTo(1);
        assertThat(printed()).contains("there is no such file", "not UTF-8", "the file is no theme");
        assertThat(check()).isEqualTo(1);
    }
}
