package io.onething.plan.check;

import io.onething.plan.theme.Theme;
import java.util.List;
import java.util.Set;

/** Whether a theme makes sense in itself: names, references, order, reachability and promises. */
public final class ThemeCheck {
    private ThemeCheck() {}

    /** All findings of a theme, by line. */
    public static List<Finding> check(Theme theme, Lines lines) {
        return check(theme, lines, Set.of());
    }

    static List<Finding> check(Theme theme, Lines lines, Set<String> broken) {
        Findings findings = new Findings(lines, broken);
        new CodeCheck(theme, findings).run();
        new ConditionCheck(theme, findings).run();
        new ReferenceCheck(theme, findings).run();
        new ExampleCheck(theme, findings).run();
        new TermsCheck(theme, findings).run();
        Worlds worlds = new Worlds(theme);
        boolean ordered = new DependencyCheck(theme, worlds, findings).run();
        new ReachCheck(theme, worlds, findings).run();
        new PromiseCheck(theme, worlds, findings).run(ordered);
        return findings.sorted();
    }
}
