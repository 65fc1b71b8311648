package io.onething.application.orchestration;

import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which waiting items can go to their departments now, and which never can. */
record Readiness(List<String> ready, Map<String, List<String>> blocked) {

    /**
     * Decides for every waiting item: ready where all items it depends on are approved, blocked where one of them is
     * refused or blocked, and that includes those blocked here.
     *
     * @param states state by code of every planned item
     */
    static Readiness of(Plan plan, Map<String, ItemState> states) {
        var known = new LinkedHashMap<>(states);
        var ready = new ArrayList<String>();
        Map<String, List<String>> blocked = new LinkedHashMap<>();
        // Layer by layer: an item's predecessors are decided on before it is.
        for (List<String> layer : plan.layers()) {
            for (String code : layer) {
                if (known.get(code) != ItemState.WAITING) {
                    continue;
                }
                PlannedItem item = plan.item(code).orElseThrow();
                List<String> lost = item.predecessors().stream()
                        .filter(each -> state(known, each).isLost())
                        .toList();
                if (!lost.isEmpty()) {
                    known.put(code, ItemState.BLOCKED);
                    blocked.put(code, lost);
                } else if (item.predecessors().stream().allMatch(each -> state(known, each) == ItemState.APPROVED)) {
                    ready.add(code);
                }
            }
        }
        return new Readiness(List.copyOf(ready), blocked);
    }

    private static ItemState state(Map<String, ItemState> states, String code) {
        return Objects.requireNonNull(states.get(code), code);
    }
}
