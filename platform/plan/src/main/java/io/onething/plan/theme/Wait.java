package io.onething.plan.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A waiting time that lies within or beside an item: publicity, rectification, examination.
 *
 * @param nameZh name
 * @param days number of units; null where the source gives none
 * @param unit unit of {@code days}
 * @param countsTowardsLimit whether the item's limit runs on meanwhile
 * @param when only where all of these hold; empty means always
 */
public record Wait(String nameZh, @Nullable Integer days, Unit unit, boolean countsTowardsLimit, List<Condition> when) {

    public Wait {
        when = Copies.of(when);
    }

    /** Unit of a waiting time. */
    public enum Unit {
        WORKING,
        CALENDAR,
        MONTH
    }
}
