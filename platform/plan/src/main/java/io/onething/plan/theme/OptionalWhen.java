package io.onething.plan.theme;

import java.util.List;

/**
 * When an item is in the plan: every condition of {@code all}, and at least one of {@code any} where it has any.
 *
 * @param mode whether the conditions decide alone or the applicant decides as well
 * @param all conditions that must all hold
 * @param any conditions of which one must hold; empty means there is no such demand
 */
public record OptionalWhen(Mode mode, List<Condition> all, List<Condition> any) {

    public OptionalWhen {
        all = Copies.of(all);
        any = Copies.of(any);
    }

    /** Who decides. */
    public enum Mode {
        /** in the plan exactly when the conditions hold */
        INCLUDED_IF,
        /** in the plan when the conditions hold and the applicant chose it */
        CHOICE
    }
}
