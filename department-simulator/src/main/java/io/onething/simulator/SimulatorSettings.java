package io.onething.simulator;

import java.time.Duration;
import java.util.List;

/**
 * What is simulated.
 *
 * @param bootstrapServers address of the broker
 * @param departments codes of the departments
 * @param behaviours how they treat tasks
 * @param topicRefresh after how long a department's new topic is seen
 */
public record SimulatorSettings(
        String bootstrapServers, List<String> departments, Behaviours behaviours, Duration topicRefresh) {

    public SimulatorSettings {
        departments = List.copyOf(departments);
        if (departments.isEmpty()) {
            throw new IllegalArgumentException("name the departments to simulate");
        }
    }

    /** New topics are seen within a second: a demo has somebody waiting. */
    public SimulatorSettings(String bootstrapServers, List<String> departments, Behaviours behaviours) {
        this(bootstrapServers, departments, behaviours, Duration.ofSeconds(1));
    }
}
