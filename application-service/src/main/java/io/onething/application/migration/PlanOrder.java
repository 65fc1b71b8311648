package io.onething.application.migration;

import io.onething.plan.PlannedItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 并联与前后置 of planned items: the same order as the planner gives, for items that are planned already. */
final class PlanOrder {
    private final Map<String, PlannedItem> items = new LinkedHashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, String> longestVia = new HashMap<>();
    private final Set<String> circle = new LinkedHashSet<>();

    PlanOrder(List<PlannedItem> planned) {
        planned.forEach(item -> items.put(item.code(), item));
        planned.forEach(item -> place(item, new LinkedHashSet<>()));
    }

    private void place(PlannedItem item, Set<String> waiting) {
        if (layers.containsKey(item.code())) {
            return;
        }
        if (!waiting.add(item.code())) {
            circle.addAll(waiting);
            return;
        }
        int layer = 0;
        int before = -1;
        for (String code : item.predecessors()) {
            @Nullable PlannedItem earlier = items.get(code);
            if (earlier == null) {
                continue;
            }
            place(earlier, waiting);
            layer = Math.max(layer, layer(code) + 1);
            int sum = longest.getOrDefault(code, 0);
            // Among equals the dependency named first stays.
            if (sum > before) {
                before = sum;
                longestVia.put(item.code(), code);
            }
        }
        waiting.remove(item.code());
        layers.put(item.code(), layer);
        longest.put(item.code(), Math.max(before, 0) + Objects.requireNonNullElse(item.promisedWorkingDays(), 0));
    }

    /** Codes of items on the way of which one waits for itself; the rest is of no use unless it is empty. */
    Set<String> circle() {
        return circle;
    }

    int layer(String code) {
        return layers.getOrDefault(code, 0);
    }

    List<List<String>> layers() {
        var result = new ArrayList<List<String>>();
        layers.values().stream()
                .distinct()
                .sorted()
                .forEach(layer -> result.add(items.keySet().stream()
                        .filter(code -> layer(code) == layer)
                        .toList()));
        return List.copyOf(result);
    }

    List<String> criticalPath() {
        int most = criticalPathWorkingDays();
        @Nullable
        String end = layers().stream()
                .flatMap(List::stream)
                .filter(code -> longest.getOrDefault(code, 0) == most)
                .findFirst()
                .orElse(null);
        Deque<String> path = new ArrayDeque<>();
        for (@Nullable String code = end; code != null; code = longestVia.get(code)) {
            path.addFirst(code);
        }
        return List.copyOf(path);
    }

    int criticalPathWorkingDays() {
        return longest.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Codes of the items that must be done before one. */
    Set<String> before(String code) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            @Nullable PlannedItem item = items.get(open.removeFirst());
            if (item != null) {
                item.predecessors().stream().filter(found::add).forEach(open::add);
            }
        }
        return found;
    }
}
