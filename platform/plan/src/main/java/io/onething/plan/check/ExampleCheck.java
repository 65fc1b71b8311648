package io.onething.plan.check;

import io.onething.plan.Planner;
import io.onething.plan.Problem;
import io.onething.plan.theme.Example;
import io.onething.plan.theme.Gate;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.Situation;
import io.onething.plan.theme.Theme;
import java.util.HashSet;
import java.util.List;

/** Examples answer every question with an answer there is, and expect only items and gates there are. */
final class ExampleCheck {
    private final Theme theme;
    private final Findings findings;
    private final List<String> items;
    private final List<String> gates;

    ExampleCheck(Theme theme, Findings findings) {
        this.theme = theme;
        this.findings = findings;
        items = theme.items().stream().map(Item::code).toList();
        gates = theme.eligibility().stream().map(Gate::code).toList();
    }

    void run() {
        if (theme.examples().isEmpty()) {
            findings.warning("/examples", "no-examples", "nothing shows what this theme plans", "add an example");
        }
        for (int i = 0; i < theme.examples().size(); i++) {
            check(theme.examples().get(i), "/examples/" + i);
        }
    }

    private void check(Example example, String pointer) {
        Planner.problems(theme, example.answers(), new HashSet<>(example.chosen()))
                .forEach(problem -> report(problem, example, pointer));
        known(example.expectedItems(), items, "unknown-item", pointer + "/expectedItems");
        known(example.criticalPath(), items, "unknown-item", pointer + "/criticalPath");
        known(example.expectedGateFailures(), gates, "unknown-gate", pointer + "/expectedGateFailures");
        for (int i = 0; i < example.expectedLayers().size(); i++) {
            known(example.expectedLayers().get(i), items, "unknown-item", pointer + "/expectedLayers/" + i);
        }
    }

    private void report(Problem problem, Example example, String pointer) {
        String place = problem.pointer();
        String named = place.substring(place.indexOf('/', 1) + 1);
        String fix = switch (problem.code()) {
            case "unknown-question" ->
                Nearest.fix(
                        named, theme.situations().stream().map(Situation::code).toList());
            case "unknown-item" -> Nearest.fix(named, items);
            case "item-not-a-choice" -> "remove it from chosen; only items with mode: CHOICE are chosen";
            case "unanswered-question" -> "add the question to the answers of the example";
            default -> "write an answer the question allows";
        };
        int chosen = example.chosen().indexOf(named);
        String at = place.startsWith("/chosen/") ? "/chosen/" + chosen : place;
        findings.error(pointer + at, problem.code(), named + ": " + problem.messageEn(), fix);
    }

    private void known(List<String> codes, List<String> known, String code, String pointer) {
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                String message = "the example expects " + codes.get(i) + ", which the theme does not have";
                findings.error(pointer + "/" + i, code, message, Nearest.fix(codes.get(i), known));
            }
        }
    }
}
