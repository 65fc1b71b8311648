package io.onething.application.migration;

import io.onething.application.orchestration.ItemState;
import java.util.Map;
import java.util.Set;

/**
 * How a case file stands, as far as other rules depend on it.
 *
 * @param states state by code of every planned item
 * @param filled codes of the fields that have a value
 * @param uploaded keys of the papers that are there
 */
public record Standing(Map<String, ItemState> states, Set<String> filled, Set<String> uploaded) {
    ItemState of(String item) {
        return states.getOrDefault(item, ItemState.WAITING);
    }

    boolean isWaiting(String item) {
        return of(item) == ItemState.WAITING;
    }
}
