package io.onething.application.migration;

import io.onething.application.orchestration.RuleChange;
import io.onething.application.orchestration.RuleChange.Kind;
import io.onething.plan.FormField;
import io.onething.plan.HandOver;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedMaterial;
import io.onething.plan.theme.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 变化对照: what one plan asks and allows of an item, and another does not. */
final class RuleComparison {
    private final Plan before;
    private final Plan after;
    private final List<RuleChange> changes = new ArrayList<>();

    private RuleComparison(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    /** What is different for an item; nothing where neither plan has it. */
    static List<RuleChange> of(Plan before, Plan after, String code) {
        var comparison = new RuleComparison(before, after);
        @Nullable PlannedItem was = before.item(code).orElse(null);
        @Nullable PlannedItem is = after.item(code).orElse(null);
        if (was != null && is != null) {
            comparison.compare(was, is);
        } else if (is != null) {
            comparison.changes.add(RuleChange.of(Kind.ITEM_NEW, code, is.nameZh(), is.nameEn()));
        } else if (was != null) {
            comparison.changes.add(RuleChange.of(Kind.ITEM_GONE, code, was.nameZh(), was.nameEn()));
        }
        return List.copyOf(comparison.changes);
    }

    private void compare(PlannedItem was, PlannedItem is) {
        value(Kind.PROMISED_LIMIT, promised(was), promised(is));
        value(Kind.STATUTORY_LIMIT, statutory(was), statutory(is));
        compareMaterials(was.code());
        parts(Kind.FIELD_ADDED, Kind.FIELD_REMOVED, was.fields(), is.fields(), RuleComparison::field);
        parts(
                Kind.DEPENDENCY_ADDED,
                Kind.DEPENDENCY_REMOVED,
                was.predecessors(),
                is.predecessors(),
                RuleComparison::item);
        parts(Kind.OUTPUT_ADDED, Kind.OUTPUT_REMOVED, was.outputs(), is.outputs(), RuleComparison::field);
        value(Kind.LICENSE, was.outcome().nameZh(), is.outcome().nameZh());
        value(Kind.DEPARTMENT, was.department().nameZh(), is.department().nameZh());
        value(Kind.REGIME, was.regime(), is.regime());
        value(Kind.INSPECTION, was.inspection(), is.inspection());
        value(Kind.COMMITMENT, was.commitment(), is.commitment());
        if (!was.waits().equals(is.waits())) {
            changes.add(RuleChange.of(Kind.WAITS, null, null));
        }
        if (!withoutLimits(was.terms()).equals(withoutLimits(is.terms()))) {
            changes.add(RuleChange.of(Kind.TERMS, null, null));
        }
    }

    /** In hours or calendar days where the terms say so, otherwise in working days. */
    private static @Nullable Object promised(PlannedItem item) {
        return item.terms().promisedLimit() != null ? item.terms().promisedLimit() : item.promisedWorkingDays();
    }

    private static @Nullable Object statutory(PlannedItem item) {
        return item.terms().statutoryLimit() != null ? item.terms().statutoryLimit() : item.statutoryWorkingDays();
    }

    private static Terms withoutLimits(Terms terms) {
        return new Terms(
                null,
                null,
                terms.joint(),
                terms.toleranceWithin(),
                terms.commitment(),
                terms.onWithdrawal(),
                terms.onRevokedInput());
    }

    private void compareMaterials(String item) {
        Map<String, PlannedMaterial> was = materials(before, item);
        Map<String, PlannedMaterial> is = materials(after, item);
        is.forEach((key, paper) -> {
            @Nullable PlannedMaterial known = was.get(key);
            if (known == null) {
                changes.add(material(Kind.MATERIAL_ADDED, paper));
            } else if (known.exempt() != paper.exempt()
                    || known.toleranceAllowed() != paper.toleranceAllowed()
                    || !Objects.equals(known.condition(), paper.condition())
                    || known.kind() != paper.kind()) {
                changes.add(material(Kind.MATERIAL_CHANGED, paper));
            }
        });
        was.forEach((key, paper) -> {
            if (!is.containsKey(key)) {
                changes.add(material(Kind.MATERIAL_REMOVED, paper));
            }
        });
    }

    private static Map<String, PlannedMaterial> materials(Plan plan, String item) {
        return plan.materials().stream()
                .filter(paper -> paper.items().contains(item))
                .collect(Collectors.toMap(
                        PlannedMaterial::key, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private static RuleChange material(Kind kind, PlannedMaterial paper) {
        return RuleChange.of(kind, paper.key(), paper.nameZh(), paper.nameZh());
    }

    private void value(Kind kind, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            changes.add(RuleChange.of(kind, was, is));
        }
    }

    /** What of a list came and went. */
    private void parts(
            Kind added, Kind removed, List<String> was, List<String> is, BiFunction<Plan, String, Named> named) {
        is.stream().filter(each -> !was.contains(each)).forEach(each -> add(added, each, named.apply(after, each)));
        was.stream().filter(each -> !is.contains(each)).forEach(each -> add(removed, each, named.apply(before, each)));
    }

    private void add(Kind kind, String code, Named named) {
        changes.add(RuleChange.of(kind, code, named.zh(), named.en()));
    }

    private record Named(String zh, String en) {}

    private static Named item(Plan plan, String code) {
        return plan.item(code)
                .map(item -> new Named(item.nameZh(), item.nameEn()))
                .orElse(new Named(code, code));
    }

    /** As the plan calls it, where it asks for it or hands it over. */
    private static Named field(Plan plan, String code) {
        Stream<Named> asked = plan.form().stream()
                .filter(field -> field.code().equals(code))
                .map((FormField field) -> new Named(field.nameZh(), field.nameEn()));
        Stream<Named> handedOver = plan.handedOver().stream()
                .filter(each -> each.field().equals(code))
                .map((HandOver each) -> new Named(each.nameZh(), each.nameEn()));
        return Stream.concat(asked, handedOver).findFirst().orElse(new Named(code, code));
    }
}
