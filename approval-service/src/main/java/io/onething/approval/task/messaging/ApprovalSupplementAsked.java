package io.onething.approval.task.messaging;

import io.onething.approval.task.Item;
import io.onething.approval.task.Supplement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code onething.approval.supplement-asked.v1}; its schema describes the fields. */
record ApprovalSupplementAsked(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        List<Supplement.Correction> corrections,
        boolean returned,
        boolean accepted,
        @Nullable LocalDate tellBy,
        Instant askedAt) {
    static final String TYPE = "onething.approval.supplement-asked.v1";
}
