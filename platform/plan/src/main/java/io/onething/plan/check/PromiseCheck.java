package io.onething.plan.check;

import io.onething.plan.Plan;
import io.onething.plan.Planner;
import io.onething.plan.condition.Answers;
import io.onething.plan.theme.Condition;
import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.PromisedTotal;
import io.onething.plan.theme.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Promises against each other. Publications promise for the theme what its items taken together do not always hold, so
 * these are warnings.
 */
final class PromiseCheck {
    private static final int PLANS = 2_000;

    private final Theme theme;
    private final Worlds worlds;
    private final Findings findings;

    PromiseCheck(Theme theme, Worlds worlds, Findings findings) {
        this.theme = theme;
        this.worlds = worlds;
        this.findings = findings;
    }

    void run(boolean ordered) {
        for (int i = 0; i < theme.items().size(); i++) {
            checkItem(theme.items().get(i), "/items/" + i + "/promisedWorkingDays");
        }
        PromisedTotal total = theme.promisedTotal();
        List<Condition> asked =
                Placed.conditions(theme).stream().map(Placed::condition).toList();
        if (total != null && ordered && ConditionCheck.sound(theme, asked)) {
            checkTotal(total.workingDays(), asked);
        }
    }

    // 承诺时限 is at most 法定时限 (优化营商环境条例 art. 36 lets a place promise less, never more).
    private void checkItem(Item item, String pointer) {
        Integer promised = item.promisedWorkingDays();
        Integer statutory = item.statutoryWorkingDays();
        if (promised != null && statutory != null && promised > statutory) {
            findings.error(
                    pointer,
                    "promise-beyond-statute",
                    item.code() + " promises " + promised + " working days, the statute allows " + statutory,
                    "write " + statutory + " or less");
        }
        item.limitByCondition().stream()
                .mapToInt(limit -> limit.statutoryWorkingDays())
                .min()
                .ifPresent(least -> {
                    if (promised != null && promised > least) {
                        findings.warning(
                                pointer,
                                "promise-beyond-conditional-limit",
                                item.code() + " promises " + promised + " working days, under some answers the statute"
                                        + " allows " + least,
                                "write " + least + " or less");
                    }
                });
    }

    private void checkTotal(int total, List<Condition> asked) {
        List<String> questions =
                asked.stream().map(Condition::question).distinct().toList();
        Set<String> choices = new HashSet<>();
        theme.items().stream().filter(Item::chosenByApplicant).forEach(item -> choices.add(item.code()));
        Plan longest = null;
        for (Answers answers : worlds.over(questions, PLANS).answers()) {
            Plan plan = Planner.plan(theme, Fields.NONE, answers.values(), choices);
            if (plan.gateFailures().isEmpty()
                    && (longest == null || plan.criticalPathWorkingDays() > longest.criticalPathWorkingDays())) {
                longest = plan;
            }
        }
        if (longest != null && longest.criticalPathWorkingDays() > total) {
            findings.warning(
                    "/promisedTotal/workingDays",
                    "promise-below-critical-path",
                    "the theme promises " + total + " working days, but "
                            + String.join(" > ", longest.criticalPath())
                            + " can take " + longest.criticalPathWorkingDays(),
                    "write " + longest.criticalPathWorkingDays() + ", or promise less for these items");
        }
    }
}
