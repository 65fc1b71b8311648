package io.onething.approval.commitment.messaging;

import io.onething.approval.task.Item;
import java.time.Instant;

/** {@code onething.commitment.verified.v1}; its schema describes the fields. */
record CommitmentVerified(
        String caseNumber, String itemCode, String nameZh, String nameEn, Item.Department department, Instant at) {
    static final String TYPE = "onething.commitment.verified.v1";
}
