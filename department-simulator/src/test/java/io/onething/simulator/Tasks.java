package io.onething.simulator;

import io.onething.department.Task;
import io.onething.test.EventContracts;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tasks like the sample of approval-service. */
final class Tasks {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Tasks() {}

    static String json(UUID taskId, String department, String itemCode) {
        var task = (ObjectNode) JSON.readTree(EventContracts.sampleOf("approval-service", "onething.task.assigned.v1"));
        task.put("taskId", taskId.toString()).put("itemCode", itemCode);
        ((ObjectNode) task.get("department")).put("code", department);
        return task.toString();
    }

    static Task of(String department, String itemCode) {
        return JSON.readValue(json(UUID.randomUUID(), department, itemCode), Task.class);
    }
}
