package io.onething.approval.task.messaging;

import io.onething.approval.task.Item;
import io.onething.approval.task.Undoing;
import java.time.Instant;

/** {@code onething.approval.undone.v1}; its schema describes the fields. */
record ApprovalUndone(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        Undoing.Cause cause,
        Undoing.Standing standing,
        Instant undoneAt) {
    static final String TYPE = "onething.approval.undone.v1";
}
