package io.onething.plan.check;

import io.onething.plan.theme.Condition;
import io.onething.plan.theme.Material;
import io.onething.plan.theme.Situation;
import io.onething.plan.theme.Theme;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Conditions ask for questions that there are and compare with answers that can be given. */
final class ConditionCheck {
    private final Theme theme;
    private final Findings findings;

    ConditionCheck(Theme theme, Findings findings) {
        this.theme = theme;
        this.findings = findings;
    }

    void run() {
        Placed.conditions(theme).forEach(placed -> check(placed.condition(), placed.pointer(), "/question", "/value"));
        for (int i = 0; i < theme.items().size(); i++) {
            List<Material> materials = theme.items().get(i).materials();
            for (int j = 0; j < materials.size(); j++) {
                String pointer = "/items/" + i + "/materials/" + j + "/when";
                materials.get(j).condition().ifPresent(condition -> check(condition, pointer, "", ""));
            }
        }
    }

    /** Whether all conditions can be evaluated, so that checks that solve them may use them. */
    static boolean sound(Theme theme, Collection<Condition> conditions) {
        return conditions.stream()
                .allMatch(each -> theme.situation(each.question())
                        .filter(situation -> comparable(situation, each))
                        .isPresent());
    }

    private static boolean comparable(Situation situation, Condition condition) {
        return condition.op() == Condition.Op.IN
                ? situation.type() != Situation.Type.NUMBER
                        && condition.value() instanceof List<?>
                        && condition.options().stream().allMatch(situation::hasOption)
                : situation.type() == Situation.Type.NUMBER && condition.value() instanceof Number;
    }

    private void check(Condition condition, String pointer, String question, String value) {
        Optional<Situation> asked = theme.situation(condition.question());
        if (asked.isEmpty()) {
            List<String> known =
                    theme.situations().stream().map(Situation::code).toList();
            findings.error(
                    pointer + question,
                    "unknown-question",
                    "there is no question " + condition.question(),
                    Nearest.fix(condition.question(), known));
        } else if (condition.op() == Condition.Op.IN) {
            checkOptions(asked.get(), condition, pointer + value);
        } else if (!comparable(asked.get(), condition)) {
            findings.error(
                    pointer + value,
                    "uncomparable-value",
                    condition.op() + " compares numbers, " + condition.question() + " or the value is none",
                    "write a question of type NUMBER and a number, or op: IN with option codes");
        }
    }

    private void checkOptions(Situation situation, Condition condition, String pointer) {
        if (situation.type() == Situation.Type.NUMBER || !(condition.value() instanceof List<?>)) {
            findings.error(
                    pointer,
                    "uncomparable-value",
                    "IN compares options, " + condition.question() + " or the value has none",
                    "write a list of option codes, or GT, GTE, LT, LTE with a number");
            return;
        }
        List<String> known =
                situation.options().stream().map(Situation.Option::code).toList();
        for (String option : condition.options()) {
            if (!known.contains(option)) {
                findings.error(
                        pointer,
                        "unknown-option",
                        situation.code() + " has no option " + option,
                        Nearest.fix(option, known));
            }
        }
    }
}
