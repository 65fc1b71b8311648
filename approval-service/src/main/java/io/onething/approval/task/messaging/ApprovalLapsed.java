package io.onething.approval.task.messaging;

import io.onething.approval.task.Item;
import io.onething.approval.task.ToleranceSettings;
import java.time.Instant;

/** {@code onething.approval.lapsed.v1}; its schema describes the fields. */
record ApprovalLapsed(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        ToleranceSettings.Late late,
        String reason,
        String reasonEn,
        Instant lapsedAt) {
    static final String TYPE = "onething.approval.lapsed.v1";
}
