package io.onething.plan;

import io.onething.plan.GateFailure.GateSource;
import io.onething.plan.PlannedItem.License;
import io.onething.plan.PlannedItem.Need;
import io.onething.plan.condition.Answers;
import io.onething.plan.condition.Conditions;
import io.onething.plan.theme.Fields;
import io.onething.plan.theme.Gate;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.Output;
import io.onething.plan.theme.PromisedTotal;
import io.onething.plan.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One plan in the making. */
final class Planning {
    private final Theme theme;
    private final int edition;
    private final Conditions conditions;
    private final Answers answers;
    private final Selection selection;
    private final Order order;
    private final MaterialMerge materials;
    private final FormMerge form;

    Planning(Theme theme, int edition, Fields fields, Map<String, Object> given, Set<String> chosen) {
        this.theme = theme;
        this.edition = edition;
        conditions = new Conditions(theme);
        answers = Answers.of(theme, given);
        selection = Selection.of(theme, conditions, answers, chosen);
        order = new Order(selection.planned());
        materials = new MaterialMerge(conditions, answers, selection);
        form = new FormMerge(fields, theme.subject(), selection.planned(), order, materials);
    }

    Plan plan() {
        return new Plan(
                theme.code(),
                edition,
                theme.nameZh(),
                theme.nameEn(),
                theme.eligibility().stream()
                        .filter(this::fails)
                        .map(this::failure)
                        .toList(),
                selection.planned().stream().map(this::planned).toList(),
                selection.offered().stream().map(Planning::offer).toList(),
                order.layers(),
                order.criticalPath(),
                order.criticalPathWorkingDays(),
                promisedWorkingDays(),
                form.form(),
                form.handedOver(),
                materials.materials(),
                spared());
    }

    private boolean fails(Gate gate) {
        return conditions.all(gate.when()).holds(answers)
                && !conditions.all(gate.require()).holds(answers);
    }

    private GateFailure failure(Gate gate) {
        GateSource source = theme.source(gate.source())
                .map(known -> new GateSource(known.id(), known.url(), known.what()))
                .orElseGet(() -> new GateSource(gate.source(), null, null));
        return new GateFailure(gate.code(), gate.failZh(), source);
    }

    private PlannedItem planned(Item item) {
        return new PlannedItem(
                item.code(),
                item.nameZh(),
                item.nameEn(),
                item.department(),
                item.regime(),
                order.layer(item.code()),
                needs(item),
                form.carried(item),
                form.outputs(item.code()),
                license(item.output()),
                item.output(),
                item.promisedWorkingDays(),
                statutoryWorkingDays(item),
                item.statutoryBasis(),
                item.inspection(),
                item.commitment(),
                item.waits().stream()
                        .filter(wait -> conditions.all(wait.when()).holds(answers))
                        .toList(),
                item.notes(),
                item.optionalWhen() == null
                        ? null
                        : conditions.of(item.optionalWhen()).toString(),
                item.terms());
    }

    private List<Need> needs(Item item) {
        Set<String> planned = selection.codes();
        return item.dependsOn().stream()
                .filter(dependency -> planned.contains(dependency.item()))
                .map(dependency -> new Need(dependency.item(), dependency.data()))
                .toList();
    }

    private static @Nullable License license(Output output) {
        return output.licenceType().isLicense() ? new License(output.licenceType(), output.nameZh()) : null;
    }

    private @Nullable Integer statutoryWorkingDays(Item item) {
        return item.limitByCondition().stream()
                .filter(limit -> conditions.all(limit.all()).holds(answers))
                .map(limit -> (@Nullable Integer) limit.statutoryWorkingDays())
                .findFirst()
                .orElse(item.statutoryWorkingDays());
    }

    private static Offer offer(Item item) {
        return new Offer(item.code(), item.nameZh(), item.nameEn(), item.department(), item.promisedWorkingDays());
    }

    private int promisedWorkingDays() {
        int sum = order.criticalPathWorkingDays();
        PromisedTotal total = theme.promisedTotal();
        boolean open = selection.planned().stream().anyMatch(item -> item.promisedWorkingDays() == null);
        return open && total != null ? Math.max(sum, total.workingDays()) : sum;
    }

    private Spared spared() {
        List<PlannedMaterial> merged = materials.materials();
        int days = 0;
        for (Item item : selection.planned()) {
            Integer promised = item.promisedWorkingDays();
            days += promised == null ? 0 : promised;
        }
        int departments = (int) selection.planned().stream()
                .map(item -> item.department().code())
                .distinct()
                .count();
        return new Spared(
                form.askedSeparately(),
                form.form().size(),
                materials.askedSeparately(),
                count(merged, false),
                (int) merged.stream().filter(PlannedMaterial::exempt).count(),
                count(merged, true),
                departments,
                Math.min(1, departments),
                days,
                promisedWorkingDays());
    }

    /** Materials that the applicant brings himself, always or only under a condition in words. */
    private static int count(List<PlannedMaterial> merged, boolean onlyWhen) {
        return (int) merged.stream()
                .filter(material -> !material.exempt()
                        && !material.kind().isFilledIn()
                        && (material.condition() != null) == onlyWhen)
                .count();
    }
}
