package io.onething.department;

import io.onething.test.EventContracts;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tasks like the sample of approval-service. */
final class Assigned {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Assigned() {}

    static Task task() {
        return JSON.readValue(sample(), Task.class);
    }

    static String sample() {
        return EventContracts.sampleOf("approval-service", Channel.ASSIGNED);
    }

    /** The sample as another task of another department. */
    static String sample(UUID taskId, String department) {
        var task = (ObjectNode) JSON.readTree(sample());
        task.put("taskId", taskId.toString());
        ((ObjectNode) task.get("department")).put("code", department);
        return task.toString();
    }
}
