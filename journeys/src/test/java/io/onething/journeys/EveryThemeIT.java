package io.onething.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.catalog.CatalogFiles;
import io.onething.simulator.Simulator;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every theme of the catalog, with the answers of its first worked example; departments are not at their best. */
class EveryThemeIT {
    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Simulator departments;

    @BeforeAll
    static void open() {
        departments = WholePlatform.departments("SJ:twice,GA:out-of-order,RS:twice,SW:out-of-order,YB:twice");
    }

    @AfterAll
    static void close() {
        departments.close();
    }

    static Stream<String> themes() {
        return CatalogFiles.read(Path.of("..", "catalog")).themes().stream()
                .map(theme -> theme.code())
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void ends_as_its_first_example_says(String theme) {
        assertThat(WholePlatform.playOf("zhang.wei").play(theme).differences()).isEmpty();
    }
}
