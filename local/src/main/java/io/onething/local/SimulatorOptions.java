package io.onething.local;

import io.onething.plan.catalog.CatalogFiles;
import io.onething.simulator.Behaviours;
import io.onething.simulator.Simulator;
import io.onething.simulator.SimulatorListener;
import io.onething.simulator.SimulatorSettings;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Option;

/** How the simulated departments behave. */
final class SimulatorOptions {
    @Option(
            names = "--departments",
            paramLabel = "BEHAVIOURS",
            defaultValue = "",
            description = "for example GA:slow=3s,HUKOU:refuse=材料不符,SJ:twice,JK:out-of-order")
    private String behaviours = "";

    @Option(
            names = "--decide-after",
            paramLabel = "MS",
            defaultValue = "400",
            description = "milliseconds from task to decision (default: ${DEFAULT-VALUE})")
    private int decideAfterMillis;

    Simulator start(String bootstrapServers) {
        return connect(
                bootstrapServers,
                Behaviours.parse(Duration.ofMillis(decideAfterMillis), behaviours),
                SimulatorListener.NONE);
    }

    /** Departments that decide at once, but for those of a story. */
    static Simulator forStory(String bootstrapServers, String behaviours) {
        return connect(bootstrapServers, Behaviours.parse(Duration.ofMillis(400), behaviours), SimulatorListener.NONE);
    }

    /** Departments that decide as soon as they have a task. */
    static Simulator atOnce(String bootstrapServers, SimulatorListener listener) {
        return connect(bootstrapServers, Behaviours.parse(Duration.ZERO, ""), listener);
    }

    private static Simulator connect(String bootstrapServers, Behaviours behaviours, SimulatorListener listener) {
        List<String> departments = CatalogFiles.read(PlatformOptions.home().resolve("catalog")).departments().stream()
                .map(department -> department.code())
                .toList();
        return Simulator.start(new SimulatorSettings(bootstrapServers, departments, behaviours), listener);
    }
}
