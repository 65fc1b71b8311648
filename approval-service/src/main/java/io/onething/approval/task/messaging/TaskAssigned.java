package io.onething.approval.task.messaging;

import io.onething.approval.task.Item;
import io.onething.approval.task.Material;
import io.onething.approval.task.Undertaking;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code onething.task.assigned.v1}; its schema describes the fields. */
record TaskAssigned(
        UUID taskId,
        String caseNumber,
        String itemCode,
        String nameZh,
        String nameEn,
        Item.Theme theme,
        Item.Department department,
        @Nullable Integer promisedWorkingDays,
        @Nullable Integer statutoryWorkingDays,
        Map<String, Object> data,
        List<Material> materials,
        List<Item.Output> outputs,
        List<Undertaking> undertakings,
        Instant assignedAt) {
    static final String TYPE = "onething.task.assigned.v1";
}
