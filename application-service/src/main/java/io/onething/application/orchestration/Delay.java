package io.onething.application.orchestration;

import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** By how much the ways that items take, their special procedures and extensions put off the whole. */
final class Delay {
    private Delay() {}

    /**
     * What the longest way through the plan is longer than it was planned; an item off that way may take its time
     * without putting anything off.
     *
     * @param items by code
     * @return working days, 0 or more
     */
    static int of(Plan plan, Map<String, CaseItem> items) {
        return longest(plan, item -> promised(items, item) + delay(items, item)) - plan.criticalPathWorkingDays();
    }

    private static int longest(Plan plan, ToIntFunction<PlannedItem> length) {
        Map<String, Integer> ends = new HashMap<>();
        // Layer by layer: an item's predecessors come before it.
        for (List<String> layer : plan.layers()) {
            for (String code : layer) {
                PlannedItem item = plan.item(code).orElseThrow();
                int begin = item.predecessors().stream()
                        .mapToInt(each -> Objects.requireNonNull(ends.get(each)))
                        .max()
                        .orElse(0);
                ends.put(code, begin + length.applyAsInt(item));
            }
        }
        return ends.values().stream().mapToInt(each -> each).max().orElse(0);
    }

    /** The plan promises as if everybody committed; who does not takes the ordinary time. */
    private static int promised(Map<String, CaseItem> items, PlannedItem planned) {
        boolean committed = Optional.ofNullable(items.get(planned.code()))
                .map(CaseItem::isCommitted)
                .orElse(true);
        return Objects.requireNonNullElse(planned.promisedWorkingDays(committed), 0);
    }

    private static int delay(Map<String, CaseItem> items, PlannedItem planned) {
        return Optional.ofNullable(items.get(planned.code()))
                .map(CaseItem::delay)
                .orElse(0);
    }
}
