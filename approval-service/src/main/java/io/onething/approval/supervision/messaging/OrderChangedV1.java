package io.onething.approval.supervision.messaging;

import io.onething.approval.supervision.SupervisionOrder;
import io.onething.approval.task.Watched;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** {@code onething.supervision-order.changed.v1}; its schema describes the fields. */
record OrderChangedV1(
        UUID orderId,
        UUID taskId,
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        String theme,
        String department,
        Watched watched,
        SupervisionOrder.State state,
        SupervisionOrder.Level level,
        LocalDate answerBy,
        Instant changedAt) {
    static final String TYPE = "onething.supervision-order.changed.v1";
}
