package io.onething.simulator;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a simulated department treats a task.
 *
 * @param delay between receipt and decision
 * @param refusal reason of a refusal, or null to approve
 * @param twice whether the decision is sent twice
 * @param outOfOrder whether the decision comes first and the receipt after it
 * @param silent whether no decision is ever sent, so that somebody else may
 * @param supplement whether it first asks the applicant to correct something, and goes on when that has come
 */
public record Behaviour(
        Duration delay,
        @Nullable String refusal,
        boolean twice,
        boolean outOfOrder,
        boolean silent,
        boolean supplement) {

    static Behaviour plain(Duration delay) {
        return new Behaviour(delay, null, false, false, false, false);
    }

    /**
     * One more trait in its text form.
     *
     * @throws IllegalArgumentException for a word that is none of slow=…, refuse=…, twice, out-of-order, silent, supplement
     */
    Behaviour with(String trait) {
        String[] parts = trait.split("=", 2);
        String value = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "slow" -> new Behaviour(Durations.parse(value), refusal, twice, outOfOrder, silent, supplement);
            case "refuse" ->
                new Behaviour(delay, value.isBlank() ? "模拟不予批准" : value, twice, outOfOrder, silent, supplement);
            case "twice" -> new Behaviour(delay, refusal, true, outOfOrder, silent, supplement);
            case "out-of-order" -> new Behaviour(delay, refusal, twice, true, silent, supplement);
            case "silent" -> new Behaviour(delay, refusal, twice, outOfOrder, true, supplement);
            case "supplement" -> new Behaviour(delay, refusal, twice, outOfOrder, silent, true);
            default -> throw new IllegalArgumentException("no such behaviour: " + trait);
        };
    }
}
