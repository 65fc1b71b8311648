package io.onething.local.bench;

import io.onething.local.demo.Play;
import io.onething.local.demo.Portal;
import io.onething.local.platform.Platform;
import io.onething.simulator.SimulatorListener;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Warms up, measures, waits until everything has settled, looks whether all is right, and only then says figures. */
public final class Bench {
    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(60);

    private final Platform platform;
    private final Load load;
    private final int items;
    private final int licenses;
    private final PrintStream out;

    private Bench(Platform platform, Load load, int items, int licenses, PrintStream out) {
        this.platform = platform;
        this.load = load;
        this.items = items;
        this.licenses = licenses;
        this.out = out;
    }

    /**
     * The typical newborn case: eight items, six departments, five licenses.
     *
     * @param portals a portal for each lane of the load, signed in
     */
    public static Bench newborn(Platform platform, Supplier<Portal> portals, PrintStream out) {
        JsonNode theme = portals.get()
                .get("/api/themes/NEWBORN")
                .orFail("the theme")
                .body()
                .path("theme");
        JsonNode example = theme.path("examples").path(0);
        var quiet = new PrintStream(PrintStream.nullOutputStream());
        JsonNode plan = portals.get()
                .post(
                        "/api/themes/NEWBORN/plan",
                        Map.of("answers", example.path("answers"), "chosen", example.path("chosen")))
                .orFail("the plan")
                .body();
        plan = plan.has("plan") ? plan.path("plan") : plan;
        var predecessors = new HashMap<String, Set<String>>();
        int licenses = 0;
        for (JsonNode item : plan.path("items")) {
            var waitsFor = new HashSet<String>();
            item.path("needs").forEach(need -> waitsFor.add(need.path("item").asString()));
            predecessors.put(item.path("code").asString(), waitsFor);
            licenses += item.path("license").isObject() ? 1 : 0;
        }
        var load = new Load(
                () -> new Play(portals.get(), quiet),
                "NEWBORN",
                example,
                predecessors,
                new Completions(platform.bootstrapServers()));
        return new Bench(platform, load, predecessors.size(), licenses, out);
    }

    /** Must hear what the simulated departments do. */
    public SimulatorListener listener() {
        return load;
    }

    /** Says whether the run was free of loss and doubling. */
    public boolean run(int open, int warmUpSeconds, int seconds) {
        var meter = new Meter(platform);
        out.printf("Warming up for %d s with %d open cases …%n", warmUpSeconds, open);
        load.run(open, warmUpSeconds);
        settle();
        load.forget();
        out.printf("Measuring for %d s …%n", seconds);
        Meter.Reading before = meter.read();
        long begin = System.nanoTime();
        load.run(open, seconds);
        double elapsed = (System.nanoTime() - begin) / 1e9;
        List<String> differences = settle();
        Meter.Reading used = meter.read().since(before);
        if (!differences.isEmpty() || !load.failures.isEmpty()) {
            out.println("No figures: something was lost, doubled or failed.");
            differences.forEach(difference -> out.println("  - " + difference));
            load.failures.stream().distinct().limit(10).forEach(failure -> out.println("  - " + failure));
            return false;
        }
        tell(open, elapsed, used);
        return true;
    }

    /** Waits until licenses, notices and outboxes have caught up. */
    private List<String> settle() {
        var audit = new Audit(platform);
        long end = System.nanoTime() + LONGEST_SETTLING.toNanos();
        List<String> differences = audit.differences(items, licenses);
        while (!differences.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            differences = audit.differences(items, licenses);
        }
        return differences;
    }

    private void tell(int open, double elapsed, Meter.Reading used) {
        double cases = load.completed.size();
        out.printf("%n| measure | value |%n| --- | ---: |%n");
        out.printf("| open cases | %d |%n", open);
        out.printf("| cases completed | %,.0f in %.1f s |%n", cases, elapsed);
        out.printf("| cases per second | %.1f |%n", cases / elapsed);
        out.printf(
                "| submit to result, p50 / p99 | %.0f / %.0f ms |%n",
                load.submitToResult.millis(0.5), load.submitToResult.millis(0.99));
        out.printf(
                "| decision to next task, p50 / p99 | %.0f / %.0f ms |%n",
                load.decisionToNextTask.millis(0.5), load.decisionToNextTask.millis(0.99));
        out.printf("| CPU per case, everything on this machine | %.1f ms |%n", used.cpuSeconds() * 1000 / cases);
        out.printf("| commits per case | %.1f |%n", used.commits() / cases);
        out.printf("| SQL statements per case | %.1f |%n", used.statements() / cases);
        out.printf("| WAL per case | %.1f KB |%n", used.walBytes() / 1024.0 / cases);
        out.printf("%nNothing was lost and nothing doubled: every case ended once in every database.%n");
    }
}
