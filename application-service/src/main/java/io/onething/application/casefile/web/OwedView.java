package io.onething.application.casefile.web;

import io.onething.application.orchestration.CaseItem;
import io.onething.application.orchestration.Undertaken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 容缺: what is or was owed for an item.
 *
 * @param materials keys of the papers
 * @param supplyBy last day to bring them, or null before the department has accepted the item
 * @param suppliedAt when all of them had come, or null
 */
record OwedView(
        List<String> materials,
        @Nullable LocalDate supplyBy,
        @Nullable Instant suppliedAt) {
    static @Nullable OwedView of(CaseItem item) {
        Undertaken.@Nullable Owed owed =
                item.undertaken() == null ? null : item.undertaken().owed();
        return owed == null ? null : new OwedView(owed.materials(), owed.supplyBy(), owed.suppliedAt());
    }
}
