package io.onething.approval.task.messaging;

import io.onething.approval.task.Item;
import io.onething.approval.task.Watched;
import io.onething.approval.timelimit.Lamp;
import java.time.Instant;

/** {@code onething.approval.lamp-changed.v1}; its schema describes the fields. */
record ApprovalLampChanged(
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Theme theme,
        Item.Department department,
        Watched watched,
        Lamp lamp,
        Instant changedAt) {
    static final String TYPE = "onething.approval.lamp-changed.v1";
}
