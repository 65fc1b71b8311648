package io.onething.approval.commitment.messaging;

import io.onething.approval.commitment.VerificationState;
import io.onething.approval.task.Item;
import java.time.Instant;
import java.time.LocalDate;

/** {@code onething.commitment.verification-missed.v1}; its schema describes the fields. */
record VerificationMissed(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Department department,
        VerificationState state,
        LocalDate dueOn,
        Instant at) {
    static final String TYPE = "onething.commitment.verification-missed.v1";
}
