package io.onething.plan;

import io.onething.plan.condition.Answers;
import io.onething.plan.condition.Conditions;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.OptionalWhen;
import io.onething.plan.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The items for one set of answers.
 *
 * @param planned items in the plan, in file order
 * @param offered items that may be chosen and are not
 */
record Selection(List<Item> planned, List<Item> offered) {

    static Selection of(Theme theme, Conditions conditions, Answers answers, Set<String> chosen) {
        List<Item> planned = new ArrayList<>();
        List<Item> offered = new ArrayList<>();
        for (Item item : theme.items()) {
            OptionalWhen when = item.optionalWhen();
            if (when == null) {
                planned.add(item);
            } else if (conditions.of(when).holds(answers)) {
                (item.chosenByApplicant() && !chosen.contains(item.code()) ? offered : planned).add(item);
            }
        }
        return new Selection(planned, offered);
    }

    Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        planned.forEach(item -> codes.add(item.code()));
        return codes;
    }
}
