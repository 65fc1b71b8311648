package io.onething.application.orchestration;

import io.onething.application.material.Material;
import io.onething.application.plan.Filing;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.theme.Field;
import io.onething.plan.theme.ThemeEdition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An event of a case file, with all that is needed to tell others of it.
 *
 * @param file the case file
 * @param plan its plan
 * @param edition its edition
 * @param items its items, in the order of the plan
 * @param details personal data, for what needs it
 * @param event what happened
 */
public record Happening(
        RunningCase file, Plan plan, ThemeEdition edition, List<CaseItem> items, Details details, CaseEvent event) {

    /** An item as it stands. */
    public Optional<CaseItem> item(String code) {
        return items.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What goes to the department with an item. */
    public Dispatch dispatch(PlannedItem item) {
        return Dispatch.of(this, item);
    }

    /** By whose rules an item is handled. */
    public ThemeEdition edition(PlannedItem item) {
        return details.editions().getOrDefault(item.code(), edition);
    }

    /** What a field means: by the edition of the item, or else by one that another item of the case file is by. */
    Field field(PlannedItem item, String code) {
        return Stream.concat(
                        Stream.of(edition(item)),
                        Stream.concat(details.editions().values().stream(), Stream.of(edition)))
                .map(each -> each.fields().fields().get(code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Field.unknown(code));
    }

    /**
     * Personal data of a case file.
     *
     * @param filing what the applicant told
     * @param outcomes what was decided, by item
     * @param materials files that were uploaded
     * @param editions edition by whose rules an item is handled, where it is not that of the case file
     */
    public record Details(
            Filing filing,
            Map<String, Outcome> outcomes,
            List<Material> materials,
            Map<String, ThemeEdition> editions) {
        static final Details NONE =
                new Details(new Filing(Map.of(), Set.of(), Map.of()), Map.of(), List.of(), Map.of());

        @Override
        public String toString() {
            return "Details[…]";
        }
    }
}
