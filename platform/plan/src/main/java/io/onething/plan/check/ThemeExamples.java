package io.onething.plan.check;

import io.onething.plan.GateFailure;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.Planner;
import io.onething.plan.theme.Example;
import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Plans every example of a theme and compares. */
public final class ThemeExamples {
    private final Theme theme;
    private final Lines lines;
    private final List<Difference> differences = new ArrayList<>();

    private ThemeExamples(Theme theme, Lines lines) {
        this.theme = theme;
        this.lines = lines;
    }

    /** Differences between the plans and what the examples expect; empty when all agree. */
    public static List<Difference> run(Theme theme, Fields fields, Lines lines) {
        ThemeExamples examples = new ThemeExamples(theme, lines);
        for (int i = 0; i < theme.examples().size(); i++) {
            examples.run(theme.examples().get(i), fields, "/examples/" + i + "/");
        }
        return List.copyOf(examples.differences);
    }

    private void run(Example example, Fields fields, String pointer) {
        Plan plan = Planner.plan(theme, fields, example.answers(), new HashSet<>(example.chosen()));
        List<String> gates = plan.gateFailures().stream().map(GateFailure::code).toList();
        List<String> items = plan.items().stream().map(PlannedItem::code).toList();
        compare(example, pointer, "expectedGateFailures", example.expectedGateFailures(), gates);
        compare(example, pointer, "expectedItems", example.expectedItems(), items);
        compare(example, pointer, "expectedLayers", example.expectedLayers(), plan.layers());
        compare(example, pointer, "criticalPath", example.criticalPath(), plan.criticalPath());
        compare(
                example,
                pointer,
                "criticalPathPromisedDays",
                example.criticalPathPromisedDays(),
                plan.criticalPathWorkingDays());
    }

    private void compare(Example example, String pointer, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(new Difference(
                    lines.file(),
                    lines.at(pointer + what),
                    example.name(),
                    what,
                    expected.toString(),
                    actual.toString()));
        }
    }
}
