package io.onething.plan.check;

import io.onething.plan.theme.Condition;
import io.onething.plan.theme.Gate;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.OptionalWhen;
import io.onething.plan.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition and where it stands.
 *
 * @param condition the condition
 * @param pointer JSON pointer to it
 */
record Placed(Condition condition, String pointer) {

    /** Every condition on which an item, a gate, a limit or a wait depends. */
    static List<Placed> conditions(Theme theme) {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < theme.eligibility().size(); i++) {
            Gate gate = theme.eligibility().get(i);
            add(all, gate.when(), "/eligibility/" + i + "/when/");
            add(all, gate.require(), "/eligibility/" + i + "/require/");
        }
        for (int i = 0; i < theme.items().size(); i++) {
            addItem(all, theme.items().get(i), "/items/" + i);
        }
        return all;
    }

    private static void addItem(List<Placed> all, Item item, String pointer) {
        OptionalWhen when = item.optionalWhen();
        if (when != null) {
            add(all, when.all(), pointer + "/optionalWhen/all/");
            add(all, when.any(), pointer + "/optionalWhen/any/");
        }
        for (int i = 0; i < item.limitByCondition().size(); i++) {
            add(all, item.limitByCondition().get(i).all(), pointer + "/limitByCondition/" + i + "/all/");
        }
        for (int i = 0; i < item.waits().size(); i++) {
            add(all, item.waits().get(i).when(), pointer + "/waits/" + i + "/when/");
        }
    }

    private static void add(List<Placed> all, List<Condition> conditions, String list) {
        for (int i = 0; i < conditions.size(); i++) {
            all.add(new Placed(conditions.get(i), list + i));
        }
    }
}
