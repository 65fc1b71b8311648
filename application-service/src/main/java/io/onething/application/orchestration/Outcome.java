package io.onething.application.orchestration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says. Personal data: it is encrypted at rest and never logged.
 *
 * @param reason why it was refused, in the department's words, or null
 * @param output value by code of the field, for the items that depend on it
 */
public record Outcome(@Nullable String reason, Map<String, Object> output) {
    boolean isEmpty() {
        return reason == null && output.isEmpty();
    }

    @Override
    public String toString() {
        return "Outcome[…]";
    }
}
