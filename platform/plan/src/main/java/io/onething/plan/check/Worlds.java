package io.onething.plan.check;

import io.onething.plan.condition.Answers;
import io.onething.plan.theme.Condition;
import io.onething.plan.theme.Situation;
import io.onething.plan.theme.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The answers that make a difference: every option, every set of options, and of numbers those at, just below, just
 * above and between the thresholds that conditions name. Two numbers between the same thresholds decide alike.
 */
final class Worlds {
    private static final int MAX = 20_000;
    private static final int ALL_SUBSETS_UP_TO = 6;
    // A fixed seed: the same file must give the same findings every time.
    private static final long SEED = 20_260_101;

    private final Theme theme;

    Worlds(Theme theme) {
        this.theme = theme;
    }

    /**
     * Combinations of answers to some questions.
     *
     * @param answers the combinations
     * @param complete whether these are all that make a difference; else they are a sample
     */
    record Sample(List<Answers> answers, boolean complete) {
        boolean any(Predicate<Answers> fits) {
            return answers.stream().anyMatch(fits);
        }

        /** Whether it is proven that none fits. */
        boolean surelyNone(Predicate<Answers> fits) {
            return complete && !any(fits);
        }
    }

    /** Combinations of answers to the questions that conditions ask. */
    Sample deciding(Collection<Condition> conditions) {
        return over(conditions.stream().map(Condition::question).distinct().toList(), MAX);
    }

    Sample over(Collection<String> questions, int most) {
        Map<String, List<Object>> choices = new LinkedHashMap<>();
        long size = 1;
        for (Situation situation : theme.situations()) {
            if (questions.contains(situation.code())) {
                List<Object> values = values(situation);
                choices.put(situation.code(), values);
                size = Math.min(size * Math.max(1, values.size()), Integer.MAX_VALUE);
            }
        }
        return size <= most ? new Sample(all(choices), true) : new Sample(some(choices, most), false);
    }

    private static List<Answers> all(Map<String, List<Object>> choices) {
        List<Map<String, Object>> worlds = List.of(Map.of());
        for (Map.Entry<String, List<Object>> choice : choices.entrySet()) {
            List<Map<String, Object>> wider = new ArrayList<>();
            for (Map<String, Object> world : worlds) {
                for (Object value : choice.getValue()) {
                    Map<String, Object> next = new LinkedHashMap<>(world);
                    next.put(choice.getKey(), value);
                    wider.add(next);
                }
            }
            worlds = wider;
        }
        return worlds.stream().map(Answers::new).toList();
    }

    private static List<Answers> some(Map<String, List<Object>> choices, int most) {
        Random random = new Random(SEED);
        List<Answers> worlds = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Map<String, Object> world = new LinkedHashMap<>();
            choices.forEach((question, values) -> world.put(question, values.get(random.nextInt(values.size()))));
            worlds.add(new Answers(world));
        }
        return worlds;
    }

    private List<Object> values(Situation situation) {
        List<String> options =
                situation.options().stream().map(Situation.Option::code).toList();
        return switch (situation.type()) {
            case SINGLE -> List.copyOf(options);
            case MULTI -> List.copyOf(subsets(options));
            case NUMBER -> List.copyOf(numbers(situation.code()));
        };
    }

    private static List<List<String>> subsets(List<String> options) {
        List<List<String>> subsets = new ArrayList<>();
        if (options.size() > ALL_SUBSETS_UP_TO) {
            subsets.add(List.of());
            options.forEach(one -> options.forEach(other -> subsets.add(List.of(one, other))));
            subsets.add(options);
            return subsets;
        }
        for (int bits = 0; bits < 1 << options.size(); bits++) {
            int chosen = bits;
            subsets.add(options.stream()
                    .filter(each -> (chosen >> options.indexOf(each) & 1) == 1)
                    .toList());
        }
        return subsets;
    }

    private SortedSet<Double> numbers(String question) {
        SortedSet<Double> thresholds = new TreeSet<>();
        for (Placed placed : Placed.conditions(theme)) {
            Condition condition = placed.condition();
            if (condition.question().equals(question) && condition.value() instanceof Number number) {
                thresholds.add(number.doubleValue());
            }
        }
        SortedSet<Double> numbers = new TreeSet<>(List.of(0.0));
        Double before = null;
        for (double threshold : thresholds) {
            numbers.addAll(List.of(threshold - 1, threshold, threshold + 1));
            if (before != null) {
                numbers.add((before + threshold) / 2);
            }
            before = threshold;
        }
        // Answers below zero are refused.
        return numbers.tailSet(0.0);
    }
}
