package io.onething.application.migration;

import io.onething.application.orchestration.CaseState;
import io.onething.application.orchestration.ItemState;
import io.onething.application.plan.Filing;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Case files as far as other rules depend on them. Every method is one statement, however many case files it is about. */
public interface MovableCases {
    /** By number. */
    Map<String, MovableCase> find(Collection<String> numbers);

    /**
     * Lets a locked case file go on by another plan.
     *
     * @param editions what {@code case_item.edition} is now, by code; null where it is that of the case file
     */
    void replan(String number, String plan, Map<String, @Nullable Integer> editions);

    /**
     * A case file.
     *
     * @param number its number
     * @param state where it stands
     * @param edition number of the edition it was filed by
     * @param plan digest of its plan
     * @param filing what the applicant told
     * @param uploaded keys of the papers that are there
     * @param items how its items stand, by code
     */
    record MovableCase(
            String number,
            CaseState state,
            int edition,
            String plan,
            Filing filing,
            Set<String> uploaded,
            Map<String, MovableItem> items) {
        Standing standing() {
            Map<String, ItemState> states = items.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, each -> each.getValue().state()));
            return new Standing(states, filing.form().keySet(), uploaded);
        }

        /** By which edition an item is handled. */
        int editionOf(String item) {
            @Nullable MovableItem known = items.get(item);
            return known == null || known.edition() == null ? edition : known.edition();
        }
    }

    /**
     * An item.
     *
     * @param edition by whose rules it is handled, or null where it is that of its case file
     */
    record MovableItem(ItemState state, @Nullable Integer edition) {}
}
