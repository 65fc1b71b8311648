package io.onething.notification.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 适用新规定: other rules hold for items, because the law changed, or those they had hold again.
 *
 * @param ground the law that asks for it
 * @param back whether they go back to the rules they had
 * @param promisedOn last day by which all items are promised now, or null
 */
public record RulesChanged(
        Named theme, String ground, boolean back, @Nullable LocalDate promisedOn, List<Item> items) implements Step {
    public RulesChanged {
        items = List.copyOf(items);
    }

    /**
     * What changes for an item.
     *
     * @param mayBeAskedFor what the department may ask for now
     */
    public record Item(
            String nameZh,
            @Nullable String nameEn,
            Named department,
            List<Change> changes,
            List<String> mayBeAskedFor) {
        public Item {
            changes = List.copyOf(changes);
            mayBeAskedFor = List.copyOf(mayBeAskedFor);
        }
    }

    /**
     * One thing that is different.
     *
     * @param nameZh what paper, field or item it is about, or null
     * @param nameEn the same in English, or null
     * @param from how it was, or null
     * @param to how it is now, or null
     */
    public record Change(
            String kind,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String from,
            @Nullable String to) {}
}
