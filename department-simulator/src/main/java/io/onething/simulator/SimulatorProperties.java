package io.onething.simulator;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onething.simulator}.
 *
 * @param departments codes of the departments
 * @param behaviours in the text form of {@link Behaviours}
 * @param delay between receipt and decision
 */
@ConfigurationProperties("onething.simulator")
record SimulatorProperties(
        List<String> departments,
        @DefaultValue("") String behaviours,
        @DefaultValue("300ms") Duration delay) {}
