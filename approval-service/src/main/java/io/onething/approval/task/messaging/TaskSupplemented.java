package io.onething.approval.task.messaging;

import io.onething.approval.task.Material;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code onething.task.supplemented.v1}; its schema describes the fields. */
record TaskSupplemented(UUID taskId, Map<String, Object> data, List<Material> materials, Instant supplementedAt) {
    static final String TYPE = "onething.task.supplemented.v1";
}
