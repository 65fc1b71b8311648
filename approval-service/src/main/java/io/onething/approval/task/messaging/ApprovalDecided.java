package io.onething.approval.task.messaging;

import io.onething.approval.task.Holder;
import io.onething.approval.task.Item;
import io.onething.approval.task.Verdict;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code onething.approval.decided.v1}; its schema describes the fields. */
record ApprovalDecided(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Theme theme,
        Item.Department department,
        Verdict decision,
        @Nullable String reason,
        Map<String, Object> output,
        Item.@Nullable License license,
        Holder holder,
        String applicantSubject,
        Instant decidedAt,
        @Nullable String decidedBy) {
    static final String TYPE = "onething.approval.decided.v1";
}
