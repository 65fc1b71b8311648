package io.onething.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.local.demo.Portal;
import io.onething.local.demo.SignIn;
import io.onething.local.demo.Story;
import io.onething.local.platform.DataFolder;
import io.onething.local.platform.Ports;
import io.onething.local.platform.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newcomer at the keyboard: plays the demo, stops it, starts again on the same data, stops from another terminal. */
class CommandLineIT {
    private final Ports ports = Ports.free();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void what_was_started_goes_on_at_the_next_start_and_leaves_nothing_behind() throws Exception {
        Path data = folder.resolve("data");
        Process demo = start("demo", data);
        awaitText(demo, "As expected: 8 items, 5 licenses, all verified.");
        awaitText(demo, "Ctrl-C stops everything");
        List<ProcessHandle> processes = all(demo);
        assertThat(processes).as("services of their own").hasSizeGreaterThan(8);
        new ProcessBuilder("kill", "-INT", String.valueOf(demo.pid())).start().waitFor();
        assertAllEnd(processes);

        Process up = start("up", data);
        awaitText(up, "Ctrl-C stops everything");
        String gateway = ports.url(Service.GATEWAY);
        String token = new SignIn(ports.url(Service.IDENTITY_SERVER), gateway + "/callback")
                .as("wang.fang", DataFolder.open(data).demoPassword());
        assertThat(new Portal(gateway, token)
                        .get("/api/case-files")
                        .orFail("the list")
                        .body()
                        .path("items")
                        .size())
                .as("the case of the first start")
                .isEqualTo(1);
        List<ProcessHandle> again = all(up);
        assertThat(run("down", "--data", data.toString())).isZero();
        assertAllEnd(again);
    }

    @Test
    void stories_are_listed_and_one_that_is_unknown_is_named() throws Exception {
        assertThat(run("demo", "--stories")).isZero();
        assertThat(Files.readAllLines(output()))
                .hasSameSizeAs(Story.values())
                .anyMatch(line -> line.startsWith("overdue"));
        assertThat(run("demo", "--story", "once-upon-a-time")).isEqualTo(2);
        assertThat(Files.readString(output())).contains("once-upon-a-time", "--stories");
    }

    @ParameterizedTest
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    @CsvSource(
            delimiter = '|',
            value = {
                "overdue | lamp: yellow | lamp: red",
                "one-notice | supplement-asked-already | everything was approved",
                "silence-by-regime | so it is accepted | market registration knows no deemed acceptance",
                "extension | rank-too-low | everything was approved",
                "expert-review | lamp: grey | eleven working days do not count",
                "tolerance | papers-owed | did not come in time",
                "commitment | as committed | the credit gate",
                "one-visit | visit | everything was approved",
                "revocation | looks at it again | is of no effect any more"
            })
    void a_citizens_story_of_days_and_weeks_ends_as_told(String name, String first, String then) throws Exception {
        Process story = onething(List.of("demo", "--story", name, "--port-shift", String.valueOf(ports.shift())));
        List<ProcessHandle> processes = List.of();
        while (!story.waitFor(5, TimeUnit.SECONDS)) {
            processes = all(story);
        }
        assertThat(story.exitValue()).as(Files.readString(output())).isZero();
        assertThat(Files.readString(output())).containsSubsequence(first, then, "As told.");
        assertAllEnd(processes);
    }

    @Test
    void a_theme_file_is_checked_without_a_platform() throws Exception {
        Path good = Path.of("..", "catalog", "themes", "newborn.yaml");
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, Files.readString(good).replaceFirst("item: BIRTH_CERT", "item: BIRTH_CRT"));
        assertThat(run("catalog", "check", good.toString())).isZero();
        assertThat(run("catalog", "check", good.toString(), broken.toString())).isEqualTo(1);
        assertThat(Files.readString(output())).contains("BIRTH_CRT").contains("write BIRTH_CERT");
    }

    @Test
    void a_due_date_is_computed_without_a_platform() throws Exception {
        assertThat(run("calendar", "due", "2026-09-30", "3")).isZero();
        assertThat(Files.readAllLines(output())).containsExactly("2026-10-10");
        assertThat(run("calendar", "due", "2026-12-30", "2")).isZero();
        assertThat(Files.readString(output()))
                .contains("2027-01-01")
                .contains("Provisional")
                .contains("暂定");
        assertThat(run("calendar", "due", "30.09.2026", "3")).isEqualTo(2);
        assertThat(run("calendar", "due", "2026-09-30", "-1")).isEqualTo(2);
        assertThat(Files.readString(output())).contains("0 to 3650");
    }

    private Process start(String command, Path data) throws IOException {
        Files.deleteIfExists(output());
        return onething(List.of(command, "--data", data.toString(), "--port-shift", String.valueOf(ports.shift())));
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        Process process = onething(List.of(arguments));
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private Process onething(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of("../onething"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                .start();
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    private void awaitText(Process process, String text) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(Files.readString(output()))
                        .as(() -> process.isAlive() ? "output so far" : "output of the process that ended")
                        .contains(text));
    }

    private static List<ProcessHandle> all(Process process) {
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        return all;
    }

    private static void assertAllEnd(List<ProcessHandle> processes) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(processes).filteredOn(ProcessHandle::isAlive).isEmpty());
    }
}
