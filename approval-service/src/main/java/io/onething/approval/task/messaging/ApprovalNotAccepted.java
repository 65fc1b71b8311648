package io.onething.approval.task.messaging;

import io.onething.approval.task.Item;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code onething.approval.not-accepted.v1}; its schema describes the fields. */
record ApprovalNotAccepted(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        String reason,
        @Nullable String properAgency,
        Instant notAcceptedAt) {
    static final String TYPE = "onething.approval.not-accepted.v1";
}
