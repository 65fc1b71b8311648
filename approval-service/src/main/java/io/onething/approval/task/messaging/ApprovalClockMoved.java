package io.onething.approval.task.messaging;

import io.onething.approval.task.ApprovalEvent;
import io.onething.approval.task.Item;
import io.onething.approval.timelimit.SpecialProcedure;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code onething.approval.clock-moved.v1}; its schema describes the fields. */
record ApprovalClockMoved(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        long version,
        ApprovalEvent.Cause cause,
        LocalDate acceptedOn,
        boolean deemedAccepted,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate statutoryOn,
        boolean provisional,
        boolean paused,
        @Nullable Procedure procedure,
        @Nullable Extension extension,
        int excludedWorkingDays,
        Instant movedAt) {
    static final String TYPE = "onething.approval.clock-moved.v1";

    /** The special procedure that began or ended last. */
    record Procedure(
            SpecialProcedure kind,
            LocalDate from,
            @Nullable LocalDate to,
            int expectedWorkingDays,
            @Nullable LocalDate expectedUntil,
            @Nullable String reason) {}

    /** The one extension. */
    record Extension(int days, String reason) {}
}
