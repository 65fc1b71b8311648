package io.onething.plan;

import io.onething.plan.theme.Dependency;
import io.onething.plan.theme.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 并联与前后置 of a set of items: each as early as its dependencies on items of the set allow, and the path along which
 * promised working days add up to most. A dependency on an item outside the set falls away.
 */
final class Order {
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Integer> layers = new LinkedHashMap<>();
    private final Map<String, Integer> longest = new LinkedHashMap<>();
    private final Map<String, String> longestVia = new LinkedHashMap<>();

    /** @throws IllegalArgumentException where the dependencies go round in a circle */
    Order(List<Item> planned) {
        planned.forEach(item -> items.put(item.code(), item));
        planned.forEach(item -> place(item, new LinkedHashSet<>()));
    }

    private void place(Item item, Set<String> waiting) {
        if (layers.containsKey(item.code())) {
            return;
        }
        if (!waiting.add(item.code())) {
            throw new IllegalArgumentException("dependencies go round in a circle: " + waiting);
        }
        int layer = 0;
        int before = -1;
        for (Dependency dependency : item.dependsOn()) {
            Item earlier = items.get(dependency.item());
            if (earlier == null) {
                continue;
            }
            place(earlier, waiting);
            layer = Math.max(layer, layer(earlier.code()) + 1);
            int sum = longest.getOrDefault(earlier.code(), 0);
            // Among equals the dependency named first stays.
            if (sum > before) {
                before = sum;
                longestVia.put(item.code(), earlier.code());
            }
        }
        waiting.remove(item.code());
        layers.put(item.code(), layer);
        longest.put(item.code(), Math.max(before, 0) + promised(item));
    }

    private static int promised(Item item) {
        Integer days = item.promisedWorkingDays();
        return days == null ? 0 : days;
    }

    int layer(String code) {
        return layers.getOrDefault(code, 0);
    }

    List<List<String>> layers() {
        List<List<String>> result = new ArrayList<>();
        for (int layer : new TreeSet<>(layers.values())) {
            result.add(
                    items.keySet().stream().filter(code -> layer(code) == layer).toList());
        }
        return List.copyOf(result);
    }

    List<String> criticalPath() {
        Deque<String> path = new ArrayDeque<>();
        for (String code = end(); code != null; code = longestVia.get(code)) {
            path.addFirst(code);
        }
        return List.copyOf(path);
    }

    int criticalPathWorkingDays() {
        return longest.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The items that must be done before one, near ones first. */
    Set<String> before(String code) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>(Set.of(code));
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            Item item = items.get(open.removeFirst());
            for (Dependency dependency : item == null ? List.<Dependency>of() : item.dependsOn()) {
                if (items.containsKey(dependency.item()) && seen.add(dependency.item())) {
                    found.add(dependency.item());
                    open.add(dependency.item());
                }
            }
        }
        return found;
    }

    // Among equal ends the one that comes first by layer and file order.
    private @Nullable String end() {
        int most = criticalPathWorkingDays();
        return layers().stream()
                .flatMap(List::stream)
                .filter(code -> longest.getOrDefault(code, 0) == most)
                .findFirst()
                .orElse(null);
    }
}
