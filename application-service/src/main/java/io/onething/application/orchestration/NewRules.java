package io.onething.application.orchestration;

import io.onething.application.plan.KeptPlan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 适用新规定: other rules for items of a case file under way.
 *
 * @param plan by which the case file goes on
 * @param ground the law that asks for it, in words for the applicant
 * @param back whether items go back to the rules they had
 * @param items what becomes of each item that is concerned, by code, in the order of the plan
 */
public record NewRules(KeptPlan plan, String ground, boolean back, Map<String, Ruled> items) {
    public NewRules {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /**
     * What becomes of an item.
     *
     * @param edition number of the edition whose rules hold for it now
     * @param changes what is different
     * @param mayBeAskedFor keys of papers and codes of fields that are asked for now and are not there; the department may
     *     ask for them by supplement
     */
    public record Ruled(int edition, List<RuleChange> changes, List<String> mayBeAskedFor) {
        public Ruled {
            changes = List.copyOf(changes);
            mayBeAskedFor = List.copyOf(mayBeAskedFor);
        }

        /** What the changes are about, each once. */
        List<String> kinds() {
            return changes.stream().map(each -> each.kind().name()).distinct().toList();
        }
    }
}
