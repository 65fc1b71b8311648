package io.onething.approval.task.messaging;

import io.onething.approval.task.Item;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code onething.approval.received.v1}; its schema describes the fields. */
record ApprovalReceived(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        Instant receivedAt,
        @Nullable String receivedBy) {
    static final String TYPE = "onething.approval.received.v1";
}
