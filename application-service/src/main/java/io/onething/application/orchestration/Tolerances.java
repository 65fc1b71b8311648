package io.onething.application.orchestration;

import io.onething.application.orchestration.CaseEvent.OwedSupplied;
import io.onething.application.orchestration.CaseEvent.ToleranceBegun;
import io.onething.application.orchestration.CaseEvent.ToleranceReminded;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** 容缺 of items under way: when what is owed is to come, and when it has. */
final class Tolerances {
    private Tolerances() {}

    /** An item that changed, and what that is told as. */
    record Change(CaseItem item, CaseEvent event) {}

    /** The department accepted the item with papers owed; only the first time is news. */
    static Optional<Change> begin(CaseItem item, Report.ToleranceBegun begun) {
        if (!item.owes() || begun.supplyBy().equals(owed(item).supplyBy())) {
            return Optional.empty();
        }
        CaseItem accepted = item.receivedAt() == null ? item.received(begun.at()) : item;
        return Optional.of(new Change(
                accepted.with(undertaken(item).until(begun.supplyBy())),
                new ToleranceBegun(item.code(), begun.supplyBy(), begun.at())));
    }

    static Optional<Change> remind(CaseItem item, Report.ToleranceReminded reminded) {
        return item.owes()
                ? Optional.of(new Change(item, new ToleranceReminded(item.code(), reminded.supplyBy(), reminded.at())))
                : Optional.empty();
    }

    /** Items whose owed papers are all there. */
    static List<Change> supply(List<CaseItem> items, Set<String> uploaded, Instant now) {
        return items.stream()
                .filter(item -> item.owes() && uploaded.containsAll(owed(item).materials()))
                .map(item -> new Change(item.with(undertaken(item).supplied(now)), new OwedSupplied(item.code(), now)))
                .toList();
    }

    private static Undertaken undertaken(CaseItem item) {
        return Objects.requireNonNull(item.undertaken());
    }

    private static Undertaken.Owed owed(CaseItem item) {
        return Objects.requireNonNull(undertaken(item).owed());
    }
}
