package io.onething.approval.task.messaging;

import io.onething.approval.task.Item;
import io.onething.approval.task.Revocation;
import java.time.Instant;

/** {@code onething.approval.revoked.v1}; its schema describes the fields. */
record ApprovalRevoked(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        Revocation.Ground ground,
        String reason,
        Instant revokedAt) {
    static final String TYPE = "onething.approval.revoked.v1";
}
