package io.onething.plan.check;

import io.onething.plan.condition.Answers;
import io.onething.plan.condition.Conditions;
import io.onething.plan.theme.Condition;
import io.onething.plan.theme.Gate;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.LimitByCondition;
import io.onething.plan.theme.OptionalWhen;
import io.onething.plan.theme.Situation;
import io.onething.plan.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything the theme holds is reached by some answers, and some answers pass its gates. */
final class ReachCheck {
    private final Theme theme;
    private final Worlds worlds;
    private final Conditions conditions;
    private final Findings findings;
    private final List<Condition> gateConditions;
    private final boolean gatesSound;

    ReachCheck(Theme theme, Worlds worlds, Findings findings) {
        this.theme = theme;
        this.worlds = worlds;
        this.conditions = new Conditions(theme);
        this.findings = findings;
        gateConditions = theme.eligibility().stream().flatMap(ReachCheck::of).toList();
        gatesSound = ConditionCheck.sound(theme, gateConditions);
    }

    void run() {
        boolean passable = true;
        for (int i = 0; i < theme.eligibility().size(); i++) {
            passable &= checkGate(theme.eligibility().get(i), "/eligibility/" + i);
        }
        passable = passable && checkAllGates();
        for (int i = 0; i < theme.items().size(); i++) {
            Item item = theme.items().get(i);
            checkItem(item, "/items/" + i + "/optionalWhen", passable);
            checkLimits(item, "/items/" + i + "/limitByCondition/");
            checkWaits(item, "/items/" + i + "/waits/");
        }
        if (passable) {
            checkOptions();
        }
    }

    private static Stream<Condition> of(Gate gate) {
        return Stream.concat(gate.when().stream(), gate.require().stream());
    }

    private boolean passes(Gate gate, Answers answers) {
        return !conditions.all(gate.when()).holds(answers)
                || conditions.all(gate.require()).holds(answers);
    }

    private boolean passesAll(Answers answers) {
        return theme.eligibility().stream().allMatch(gate -> passes(gate, answers));
    }

    private boolean checkGate(Gate gate, String pointer) {
        List<Condition> asked = of(gate).toList();
        if (!ConditionCheck.sound(theme, asked)) {
            return true;
        }
        Worlds.Sample sample = worlds.deciding(asked);
        if (sample.surelyNone(answers -> conditions.all(gate.when()).holds(answers))) {
            findings.error(
                    pointer + "/when",
                    "gate-never-applies",
                    "no answers fulfil when of gate " + gate.code(),
                    "change its conditions, or remove the gate");
        } else if (sample.surelyNone(answers -> passes(gate, answers))) {
            findings.error(
                    pointer + "/require",
                    "gate-never-passed",
                    "no answers pass gate " + gate.code(),
                    "change what it requires: its conditions contradict each other or no option fulfils them");
            return false;
        }
        return true;
    }

    private boolean checkAllGates() {
        if (!gatesSound || !worlds.deciding(gateConditions).surelyNone(this::passesAll)) {
            return true;
        }
        String gates =
                String.join(", ", theme.eligibility().stream().map(Gate::code).toList());
        findings.error(
                "/eligibility",
                "gates-contradict",
                "no answers pass all gates " + gates + " together",
                "change one of them: each alone can be passed");
        return false;
    }

    private void checkItem(Item item, String pointer, boolean passable) {
        OptionalWhen when = item.optionalWhen();
        if (when == null) {
            return;
        }
        List<Condition> asked =
                Stream.concat(when.all().stream(), when.any().stream()).toList();
        if (!ConditionCheck.sound(theme, asked)) {
            return;
        }
        Predicate<Answers> planned = conditions.of(when)::holds;
        if (worlds.deciding(asked).surelyNone(planned)) {
            findings.error(
                    pointer,
                    "unreachable-item",
                    "no answers put " + item.code() + " into the plan: its conditions contradict each other",
                    "change its conditions, or write optionalWhen: null");
            return;
        }
        List<Condition> all = new ArrayList<>(asked);
        all.addAll(gateConditions);
        if (passable && gatesSound && worlds.deciding(all).surelyNone(planned.and(this::passesAll))) {
            findings.warning(
                    pointer,
                    "item-behind-gate",
                    item.code() + " is planned only under answers that fail a gate",
                    "change the gate or the item's conditions");
        }
    }

    private void checkLimits(Item item, String pointer) {
        List<LimitByCondition> limits = item.limitByCondition();
        List<Condition> asked =
                limits.stream().flatMap(limit -> limit.all().stream()).toList();
        if (!ConditionCheck.sound(theme, asked)) {
            return;
        }
        Worlds.Sample sample = worlds.deciding(asked);
        for (int i = 0; i < limits.size(); i++) {
            List<LimitByCondition> earlier = limits.subList(0, i);
            Predicate<Answers> holds = conditions.all(limits.get(i).all())::holds;
            Predicate<Answers> taken = answers ->
                    earlier.stream().anyMatch(each -> conditions.all(each.all()).holds(answers));
            if (sample.surelyNone(holds)) {
                findings.error(pointer + i, "limit-never-holds", "no answers fulfil this limit", "change or remove it");
            } else if (sample.surelyNone(holds.and(taken.negate()))) {
                findings.error(
                        pointer + i,
                        "limit-shadowed",
                        "an earlier limit holds wherever this one does, and the first that fits is taken",
                        "put this one first, or remove it");
            }
        }
    }

    private void checkWaits(Item item, String pointer) {
        for (int i = 0; i < item.waits().size(); i++) {
            List<Condition> when = item.waits().get(i).when();
            if (ConditionCheck.sound(theme, when) && worlds.deciding(when).surelyNone(conditions.all(when)::holds)) {
                String message =
                        "no answers fulfil when of " + item.waits().get(i).nameZh();
                findings.error(pointer + i + "/when", "wait-never-applies", message, "change or remove the wait");
            }
        }
    }

    // An option that a gate refuses by itself is what the gate is for; one that only several gates refuse is not meant.
    private void checkOptions() {
        if (!gatesSound) {
            return;
        }
        Worlds.Sample sample = worlds.deciding(gateConditions);
        for (int i = 0; i < theme.situations().size(); i++) {
            Situation situation = theme.situations().get(i);
            for (int j = 0; j < situation.options().size(); j++) {
                String option = situation.options().get(j).code();
                Predicate<Answers> given =
                        answers -> option.equals(answers.values().get(situation.code()));
                boolean decided =
                        gateConditions.stream().anyMatch(each -> each.question().equals(situation.code()));
                boolean oneRefuses = theme.eligibility().stream()
                        .anyMatch(gate -> sample.surelyNone(given.and(answers -> passes(gate, answers))));
                if (decided
                        && situation.type() == Situation.Type.SINGLE
                        && !oneRefuses
                        && sample.surelyNone(given.and(this::passesAll))) {
                    findings.warning(
                            "/situations/" + i + "/options/" + j,
                            "option-behind-gates",
                            situation.code() + "=" + option + " always fails some gate",
                            "remove the option, or change the gates");
                }
            }
        }
    }
}
