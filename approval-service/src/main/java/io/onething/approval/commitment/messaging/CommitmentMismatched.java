package io.onething.approval.commitment.messaging;

import io.onething.approval.task.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** {@code onething.commitment.mismatched.v1}; its schema describes the fields. */
record CommitmentMismatched(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        List<String> findings,
        LocalDate rectifyBy,
        Instant at) {
    static final String TYPE = "onething.commitment.mismatched.v1";
}
