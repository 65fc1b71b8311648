package io.onething.approval.hearing.messaging;

import io.onething.approval.hearing.Hearing;
import io.onething.approval.task.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code onething.hearing.changed.v1}; its schema describes the fields. */
record HearingChanged(
        UUID hearingId,
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        Hearing.State state,
        LocalDate requestBy,
        @Nullable Instant heldAt,
        @Nullable String place,
        @Nullable Boolean open,
        Instant changedAt) {
    static final String TYPE = "onething.hearing.changed.v1";

    static HearingChanged of(Hearing hearing, Item item, Instant at) {
        Hearing.@Nullable Sitting sitting = hearing.content().sitting();
        return new HearingChanged(
                hearing.id(),
                hearing.caseNumber(),
                hearing.itemCode(),
                item.nameZh(),
                item.nameEn(),
                item.department(),
                hearing.state(),
                hearing.requestBy(),
                sitting == null ? null : sitting.heldAt(),
                sitting == null ? null : sitting.place(),
                sitting == null ? null : sitting.closedBecause() == null,
                at);
    }
}
