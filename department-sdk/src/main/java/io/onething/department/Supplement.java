package io.onething.department;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * 补正: the applicant has corrected what the department asked for. The department's days to accept the task begin anew.
 *
 * @param task with which it is answered
 * @param data form values as they are now, by field name
 * @param materials papers and forms as they are now
 * @param supplementedAt when all corrections had come
 */
public record Supplement(
        TaskReference task, Map<String, Object> data, List<Task.Material> materials, Instant supplementedAt) {
    public Supplement {
        materials = List.copyOf(materials);
    }

    /** Personal data does not get into logs by accident. */
    @Override
    public String toString() {
        return "Supplement[" + task + "]";
    }
}
