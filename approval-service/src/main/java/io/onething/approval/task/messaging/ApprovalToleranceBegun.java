package io.onething.approval.task.messaging;

import io.onething.approval.task.Item;
import io.onething.approval.task.Tolerance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code onething.approval.tolerance-begun.v1}; its schema describes the fields. */
record ApprovalToleranceBegun(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        List<Tolerance.Paper> materials,
        @Nullable LocalDate supplyBy,
        Instant at) {
    static final String TYPE = "onething.approval.tolerance-begun.v1";
}
