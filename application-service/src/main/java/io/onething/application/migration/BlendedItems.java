package io.onething.application.migration;

import io.onething.plan.HandOver;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedItem.Need;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The items of a plan of which some are by another one, and what they hand to one another. An item that waits is taken
 * over whole; one at its department keeps what its task was made of, and gets the limits and terms.
 */
final class BlendedItems {
    private final Plan current;
    private final Plan target;
    private final Set<String> moved;
    private final Standing standing;
    private final List<PlannedItem> items;
    private final List<HandOver> handedOver;
    private final PlanOrder order;

    BlendedItems(Plan current, Plan target, Set<String> moved, Standing standing) {
        this.current = current;
        this.target = target;
        this.moved = Set.copyOf(moved);
        this.standing = standing;
        List<PlannedItem> chosen =
                current.items().stream().map(item -> chosen(item.code())).toList();
        this.order = new PlanOrder(chosen);
        this.items = chosen.stream().map(item -> placed(item, chosen)).toList();
        this.handedOver = handOvers();
    }

    boolean isWhole(String code) {
        return moved.contains(code) && standing.isWaiting(code);
    }

    /** Whether it is by the other plan, but its task was made by this one. */
    boolean isUnderWay(String code) {
        return moved.contains(code) && !standing.isWaiting(code);
    }

    private PlannedItem chosen(String code) {
        PlannedItem was = current.item(code).orElseThrow();
        if (!moved.contains(code)) {
            return was;
        }
        PlannedItem is = target.item(code).orElseThrow();
        return isWhole(code) ? is : underWay(was, is);
    }

    private PlannedItem underWay(PlannedItem was, PlannedItem is) {
        Set<String> fields = new LinkedHashSet<>(is.fields());
        was.fields().stream().filter(field -> isGiven(was.code(), field)).forEach(fields::add);
        return copy(is, was.layer(), was.needs(), List.copyOf(fields), was.outputs());
    }

    private boolean isGiven(String item, String field) {
        return standing.filled().contains(field)
                || current.handedOver().stream()
                        .anyMatch(each -> each.to().equals(item) && each.field().equals(field));
    }

    private PlannedItem placed(PlannedItem item, List<PlannedItem> chosen) {
        // What a task asks its department to deliver stands; one that is not made yet is asked for what others need.
        List<String> outputs =
                standing.isWaiting(item.code()) ? needed(item.code(), chosen) : outputs(item.code(), current);
        return copy(item, order.layer(item.code()), item.needs(), item.fields(), outputs);
    }

    private static List<String> needed(String code, List<PlannedItem> chosen) {
        return chosen.stream()
                .flatMap(item -> item.needs().stream())
                .filter(need -> need.item().equals(code))
                .flatMap(need -> need.data().stream())
                .distinct()
                .toList();
    }

    private static List<String> outputs(String code, Plan plan) {
        return plan.item(code).map(PlannedItem::outputs).orElse(List.of());
    }

    private List<HandOver> handOvers() {
        List<HandOver> byTarget =
                target.handedOver().stream().filter(each -> isWhole(each.to())).toList();
        Stream<HandOver> kept =
                current.handedOver().stream().filter(each -> !isWhole(each.to()) || byTarget.contains(each));
        return Stream.concat(
                        kept,
                        byTarget.stream().filter(each -> !current.handedOver().contains(each)))
                .toList();
    }

    private static PlannedItem copy(
            PlannedItem item, int layer, List<Need> needs, List<String> fields, List<String> outputs) {
        return new PlannedItem(
                item.code(),
                item.nameZh(),
                item.nameEn(),
                item.department(),
                item.regime(),
                layer,
                needs,
                fields,
                outputs,
                item.license(),
                item.outcome(),
                item.promisedWorkingDays(),
                item.statutoryWorkingDays(),
                item.statutoryBasis(),
                item.inspection(),
                item.commitment(),
                item.waits(),
                item.notes(),
                item.includedWhen(),
                item.terms());
    }

    /** Waiting items that would not get the data that is handed to them. */
    List<String> starved() {
        var starved = new ArrayList<String>();
        for (PlannedItem item : items) {
            boolean isFed = item.needs().stream()
                            .allMatch(need -> outputsOf(need.item()).containsAll(need.data()))
                    && handedOver.stream()
                            .filter(each -> each.to().equals(item.code()))
                            .allMatch(each -> order.before(item.code()).contains(each.from())
                                    && outputsOf(each.from()).contains(each.field()));
            if (standing.isWaiting(item.code()) && !isFed) {
                starved.add(item.code());
            }
        }
        return starved;
    }

    private List<String> outputsOf(String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(PlannedItem::outputs)
                .orElse(List.of());
    }

    List<PlannedItem> items() {
        return items;
    }

    List<HandOver> handedOver() {
        return handedOver;
    }

    PlanOrder order() {
        return order;
    }
}
