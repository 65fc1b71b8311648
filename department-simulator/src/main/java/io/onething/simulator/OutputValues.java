package io.onething.simulator;

import io.onething.department.Task;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The output of an approval: what was filed is confirmed, the rest is made up; the same for the same task. */
final class OutputValues {
    private OutputValues() {}

    static Map<String, Object> of(Task task) {
        var output = new LinkedHashMap<String, Object>();
        for (Task.Output field : task.outputs()) {
            @Nullable Object filed = task.data().get(field.code());
            output.put(
                    field.code(),
                    filed != null ? filed : new SchemaValues(task.caseNumber(), field).value(field.schema()));
        }
        return output;
    }
}
