package io.onething.approval.commitment.messaging;

import io.onething.approval.task.Item;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code onething.commitment.broken.v1}; its schema describes the fields. */
record CommitmentBroken(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        String applicantSubject,
        @Nullable String holderIdNumber,
        String reason,
        Instant at) {
    static final String TYPE = "onething.commitment.broken.v1";

    @Override
    public String toString() {
        return "CommitmentBroken[" + caseNumber + ", " + itemCode + "]";
    }
}
