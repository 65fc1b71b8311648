package io.onething.approval.task;

import java.util.List;
import java.util.Map;

/**
 * An approval with what the department needs to decide it.
 *
 * @param approval the approval
 * @param data form values and data of earlier items, those that the item declares
 * @param materials papers and forms
 */
public record Task(Approval approval, Map<String, Object> data, List<Material> materials) {
    public Task {
        materials = List.copyOf(materials);
    }

    @Override
    public String toString() {
        return "Task[" + approval.taskId() + "]";
    }
}
