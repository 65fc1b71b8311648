package io.onething.application.migration;

import io.onething.application.orchestration.ItemState;
import io.onething.plan.FormField;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedMaterial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 方案合成: a plan of which some items are by another plan for the same case file. An item that cannot be moved stays as
 * it is and says why, and so do those that would lean on it, until what is left fits together.
 *
 * @param plan by which the case file would go on; the current one where nothing can be moved
 * @param moved codes of the items that are by the other plan, in the order of the plan
 * @param left why an item stays as it is, by code
 */
record Blend(Plan plan, Set<String> moved, Map<String, Hurdle> left) {

    /**
     * @param current the plan of the case file
     * @param target the plan that its answers give by other rules
     * @param asked codes of the items that are to be moved
     */
    static Blend of(Plan current, Plan target, Collection<String> asked, Standing standing) {
        Map<String, Hurdle> left = new LinkedHashMap<>();
        Set<String> moved = new LinkedHashSet<>();
        asked.stream()
                .filter(code ->
                        current.item(code).isEmpty() && target.item(code).isPresent())
                .forEach(code -> left.put(code, Hurdle.NOT_APPLIED_FOR));
        for (PlannedItem item : current.items()) {
            if (asked.contains(item.code())) {
                hurdle(item, target, standing)
                        .ifPresentOrElse(hurdle -> left.put(item.code(), hurdle), () -> moved.add(item.code()));
            }
        }
        while (!moved.isEmpty()) {
            var items = new BlendedItems(current, target, moved, standing);
            Map<String, Hurdle> found = hurdles(items, current, target, moved, standing);
            if (found.isEmpty()) {
                var form = new BlendedForm(current, target, moved, standing, items);
                return new Blend(plan(current, target, items, form), moved, left);
            }
            left.putAll(found);
            moved.removeAll(found.keySet());
        }
        return new Blend(current, Set.of(), left);
    }

    /** What a department may ask for now, since it was not asked for before and is not there. */
    List<String> mayBeAskedFor(Plan before, String item, Standing standing) {
        Stream<String> papers = plan.materials().stream()
                .filter(paper -> paper.items().contains(item)
                        && paper.mustBeUploaded()
                        && !standing.uploaded().contains(paper.key())
                        && !isAskedFor(before, item, paper))
                .map(PlannedMaterial::key);
        Stream<String> fields = plan.form().stream()
                .filter(field -> field.required()
                        && field.usedBy().contains(item)
                        && !standing.filled().contains(field.code())
                        && !isRequired(before, item, field.code()))
                .map(FormField::code);
        return Stream.concat(papers, fields).toList();
    }

    private static boolean isAskedFor(Plan before, String item, PlannedMaterial paper) {
        return before.material(paper.key())
                .filter(known -> known.mustBeUploaded() && known.items().contains(item))
                .isPresent();
    }

    private static Optional<Hurdle> hurdle(PlannedItem item, Plan target, Standing standing) {
        ItemState state = standing.of(item.code());
        if (state.isFinal()) {
            return Optional.of(Hurdle.ENDED);
        }
        return target.item(item.code())
                .map(is -> state != ItemState.WAITING && !isOfTheSame(item, is)
                        ? Optional.of(Hurdle.OTHER_AUTHORITY)
                        : Optional.<Hurdle>empty())
                .orElse(Optional.of(Hurdle.ITEM_GONE));
    }

    private static boolean isOfTheSame(PlannedItem was, PlannedItem is) {
        return was.department().equals(is.department())
                && was.regime() == is.regime()
                && Objects.equals(was.license(), is.license());
    }

    private static Map<String, Hurdle> hurdles(
            BlendedItems items, Plan current, Plan target, Set<String> moved, Standing standing) {
        Map<String, Hurdle> found = new LinkedHashMap<>();
        for (String code : moved) {
            if (standing.isWaiting(code)) {
                PlannedItem is = target.item(code).orElseThrow();
                if (is.predecessors().stream()
                        .anyMatch(each -> current.item(each).isEmpty())) {
                    found.put(code, Hurdle.DEPENDENCY_ABSENT);
                } else if (is.predecessors().stream()
                        .anyMatch(each -> standing.of(each).isLost())) {
                    found.put(code, Hurdle.DEPENDENCY_LOST);
                } else if (target.form().stream().anyMatch(field -> isMissing(field, current, code, standing))) {
                    found.put(code, Hurdle.FIELD_MISSING);
                }
            }
        }
        if (found.isEmpty() && !items.order().circle().isEmpty()) {
            blame(items.order().circle(), moved, Hurdle.CIRCLE, found);
        }
        if (found.isEmpty()) {
            items.starved().forEach(code -> blameForHunger(code, current, moved, found));
        }
        return found;
    }

    private static boolean isMissing(FormField field, Plan current, String item, Standing standing) {
        return field.required()
                && field.usedBy().contains(item)
                && !standing.filled().contains(field.code())
                && !isRequired(current, item, field.code());
    }

    private static boolean isRequired(Plan plan, String item, String field) {
        return plan.form().stream()
                .anyMatch(each -> each.code().equals(field)
                        && each.required()
                        && each.usedBy().contains(item));
    }

    /** Who starves is to blame if it is moved, otherwise whoever it got its data by. */
    private static void blameForHunger(String code, Plan current, Set<String> moved, Map<String, Hurdle> found) {
        Set<String> suspects = moved.contains(code) ? Set.of(code) : new PlanOrder(current.items()).before(code);
        blame(suspects, moved, Hurdle.DATA_NOT_DELIVERED, found);
    }

    private static void blame(Set<String> suspects, Set<String> moved, Hurdle hurdle, Map<String, Hurdle> found) {
        var culprits = new ArrayList<>(moved.stream().filter(suspects::contains).toList());
        // Whoever it is, one at least stays as it was, so that this comes to an end.
        (culprits.isEmpty() ? List.copyOf(moved) : culprits).forEach(code -> found.putIfAbsent(code, hurdle));
    }

    private static Plan plan(Plan current, Plan target, BlendedItems items, BlendedForm form) {
        PlanOrder order = items.order();
        return new Plan(
                current.theme(),
                current.edition(),
                current.nameZh(),
                current.nameEn(),
                current.gateFailures(),
                items.items(),
                current.offered(),
                order.layers(),
                order.criticalPath(),
                order.criticalPathWorkingDays(),
                promised(target, items),
                form.form(),
                items.handedOver(),
                form.materials(),
                current.spared());
    }

    /** As the planner promises: the published total of the theme counts where an item promises nothing of its own. */
    private static int promised(Plan target, BlendedItems items) {
        int sum = items.order().criticalPathWorkingDays();
        boolean open = items.items().stream().anyMatch(item -> item.promisedWorkingDays() == null);
        boolean byTotal = target.promisedWorkingDays() > target.criticalPathWorkingDays();
        return open && byTotal ? Math.max(sum, target.promisedWorkingDays()) : sum;
    }
}
