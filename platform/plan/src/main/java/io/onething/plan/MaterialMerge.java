package io.onething.plan;

import io.onething.plan.condition.Answers;
import io.onething.plan.condition.Conditions;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.Material;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 一套材料、免提交: materials of the same name are brought once, and those that somebody else provides not at all. */
final class MaterialMerge {
    private final Conditions conditions;
    private final Answers answers;
    private final Set<String> planned;
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    MaterialMerge(Conditions conditions, Answers answers, Selection selection) {
        this.conditions = conditions;
        this.answers = answers;
        this.planned = selection.codes();
        for (Item item : selection.planned()) {
            item.materials().stream()
                    .filter(this::applies)
                    .forEach(material -> uses.computeIfAbsent(material.nameZh(), _ -> new ArrayList<>())
                            .add(new Use(item.code(), material)));
        }
    }

    /** Whether the answers ask for it; one whose condition is in words is always listed. */
    boolean applies(Material material) {
        return material.condition()
                .map(condition -> conditions.all(List.of(condition)).holds(answers))
                .orElse(true);
    }

    boolean isExempt(Material material) {
        return material.exemptBy() != null
                && !(material.exemptByItemsOnly() && earlierItem(material).isEmpty());
    }

    List<PlannedMaterial> materials() {
        return uses.values().stream().map(this::merged).toList();
    }

    int askedSeparately() {
        return uses.values().stream().mapToInt(List::size).sum();
    }

    private PlannedMaterial merged(List<Use> same) {
        Material first = same.getFirst().material();
        boolean exempt = same.stream().allMatch(use -> isExempt(use.material()));
        PlannedMaterial.Provider provider = exempt ? provider(first) : null;
        return new PlannedMaterial(
                first.nameZh(),
                first.nameZh(),
                first.kind(),
                same.stream().map(Use::item).distinct().toList(),
                exempt,
                exempt ? first.exemptBy() : null,
                provider,
                provider == PlannedMaterial.Provider.EARLIER_ITEM
                        ? earlierItem(first).orElse(null)
                        : null,
                same.stream().allMatch(use -> use.material().toleranceAllowed()),
                words(same));
    }

    private PlannedMaterial.Provider provider(Material material) {
        String reason = String.valueOf(material.exemptBy());
        if (earlierItem(material).isPresent()) {
            return PlannedMaterial.Provider.EARLIER_ITEM;
        }
        if (reason.contains("电子证照")) {
            return PlannedMaterial.Provider.LICENSE;
        }
        return reason.contains("承诺") ? PlannedMaterial.Provider.COMMITMENT : PlannedMaterial.Provider.SHARED_DATA;
    }

    private Optional<String> earlierItem(Material material) {
        return material.exemptByItems().stream().filter(planned::contains).findFirst();
    }

    // Asked always by one item means asked always.
    private static @Nullable String words(List<Use> same) {
        boolean onlyWhen = same.stream()
                .allMatch(use -> use.material().when() != null
                        && use.material().condition().isEmpty());
        return onlyWhen ? same.getFirst().material().when() : null;
    }

    private record Use(String item, Material material) {}
}
