package io.onething.plan.theme;

import java.util.List;

/**
 * A statutory limit that holds instead of the item's own where all conditions hold; the first that fits is taken.
 *
 * @param all conditions
 * @param statutoryWorkingDays working days
 */
public record LimitByCondition(List<Condition> all, int statutoryWorkingDays) {

    public LimitByCondition {
        all = Copies.of(all);
    }
}
