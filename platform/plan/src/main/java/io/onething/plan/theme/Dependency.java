package io.onething.plan.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 前置事项: an item that must be completed first, and the data it hands over.
 *
 * @param item code of the earlier item; falls away where that item is not in the plan
 * @param data codes of the fields the earlier item delivers to this one
 * @param trigger what of the earlier item is waited for
 * @param basis source id, or {@code assumed}
 * @param whenAbsent what becomes of the data where the earlier item is not in the plan; our extension
 */
public record Dependency(
        String item,
        List<String> data,
        Trigger trigger,
        @Nullable String basis,
        WhenAbsent whenAbsent) {

    public Dependency {
        // A blank name means that only the completion is waited for.
        data = Copies.of(data).stream().filter(each -> !each.isBlank()).toList();
        whenAbsent = whenAbsent == null ? WhenAbsent.ASK : whenAbsent;
    }

    /** What of the earlier item is waited for. */
    public enum Trigger {
        /** its decision */
        COMPLETED
    }

    /** What becomes of the data where the earlier item is not in the plan. */
    public enum WhenAbsent {
        /** the applicant has it from an earlier time and is asked for it */
        ASK,
        /** there is nothing to know: no branch, so no number of its deregistration */
        SKIP
    }
}
