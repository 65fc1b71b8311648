package io.onething.local.bench;

import io.onething.department.Answer;
import io.onething.department.Task;
import io.onething.local.demo.Play;
import io.onething.simulator.SimulatorListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A closed loop of so many open cases: each, when it is completed, is followed by the next. */
final class Load implements SimulatorListener {
    private static final long LONGEST_CASE_SECONDS = 60;

    private final Supplier<Play> portals;
    private final JsonNode example;
    private final String theme;
    private final Completions completions;
    private final Map<String, Set<String>> predecessors;
    private final Map<String, Long> decided = new ConcurrentHashMap<>();

    final Latencies submitToResult = new Latencies();
    final Latencies decisionToNextTask = new Latencies();
    final Set<String> completed = ConcurrentHashMap.newKeySet();
    final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    /** @param predecessors items whose decision an item waits for, by the item's code */
    Load(
            Supplier<Play> portals,
            String theme,
            JsonNode example,
            Map<String, Set<String>> predecessors,
            Completions completions) {
        this.portals = portals;
        this.theme = theme;
        this.example = example;
        this.predecessors = predecessors;
        this.completions = completions;
    }

    /** Runs for so long, then lets the open cases end. */
    void run(int open, long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var lanes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int lane = 0; lane < open; lane++) {
                lanes.execute(() -> {
                    Play portal = portals.get();
                    while (System.nanoTime() < end) {
                        oneCase(portal);
                    }
                });
            }
        }
    }

    void forget() {
        submitToResult.forget();
        decisionToNextTask.forget();
        completed.clear();
    }

    @Override
    public void received(Task task) {
        long now = System.nanoTime();
        predecessors.getOrDefault(task.itemCode(), Set.of()).stream()
                .map(item -> decided.get(task.caseNumber() + item))
                .filter(at -> at != null)
                .mapToLong(Long::longValue)
                .max()
                .ifPresent(last -> decisionToNextTask.add(now - last));
    }

    @Override
    public void decided(Task task, Answer.Decision decision) {
        decided.put(task.caseNumber() + task.itemCode(), System.nanoTime());
    }

    private void oneCase(Play portal) {
        try {
            Play.CaseFile file = portal.submit(theme, example.path("answers"), example.path("chosen"));
            long heard = completions.of(file.number()).get(LONGEST_CASE_SECONDS, TimeUnit.SECONDS);
            completions.forget(file.number());
            submitToResult.add(heard - file.submittedAt());
            completed.add(file.number());
            predecessors.keySet().forEach(item -> decided.remove(file.number() + item));
        } catch (TimeoutException e) {
            failures.add("a case was not completed in " + LONGEST_CASE_SECONDS + " s");
        } catch (ExecutionException | RuntimeException e) {
            failures.add(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
