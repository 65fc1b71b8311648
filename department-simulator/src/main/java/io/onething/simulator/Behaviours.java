package io.onething.simulator;

import io.onething.department.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Behaviours by department or item. In text they are {@code <department or item>:<trait>}, joined by commas, such as
 * {@code GA:slow=2s,HUKOU:refuse=材料不符,HUKOU:twice,JK:out-of-order}; one that names nobody holds for all.
 */
public final class Behaviours {
    private final Duration delay;
    private final List<Rule> rules;

    private record Rule(String target, String trait) {
        boolean isFor(Task task) {
            return target.isEmpty()
                    || target.equalsIgnoreCase(task.department().code())
                    || target.equals(task.itemCode());
        }
    }

    private Behaviours(Duration delay, List<Rule> rules) {
        this.delay = delay;
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads behaviours from their text form.
     *
     * @param delay of every department that is not {@code slow}
     * @param text may be empty
     * @throws IllegalArgumentException for a trait that is unknown
     */
    public static Behaviours parse(Duration delay, String text) {
        var rules = new ArrayList<Rule>();
        for (String part : text.split(",", -1)) {
            String rule = part.strip();
            if (!rule.isEmpty()) {
                int colon = rule.indexOf(':');
                rules.add(new Rule(
                        rule.substring(0, Math.max(colon, 0)).strip(),
                        rule.substring(colon + 1).strip()));
            }
        }
        rules.forEach(rule -> Behaviour.plain(delay).with(rule.trait()));
        return new Behaviours(delay, rules);
    }

    /** Every trait that holds for the task, later ones over earlier ones. */
    public Behaviour of(Task task) {
        Behaviour behaviour = Behaviour.plain(delay);
        for (Rule rule : rules) {
            if (rule.isFor(task)) {
                behaviour = behaviour.with(rule.trait());
            }
        }
        return behaviour;
    }
}
