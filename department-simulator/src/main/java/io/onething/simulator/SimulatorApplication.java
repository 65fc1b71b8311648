package io.onething.simulator;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The simulator as a process of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SimulatorApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(SimulatorApplication.class, arguments);
    }

    @Bean
    Simulator simulator(
            SimulatorProperties properties, @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
        var settings = new SimulatorSettings(
                bootstrapServers,
                properties.departments(),
                Behaviours.parse(properties.delay(), properties.behaviours()));
        return Simulator.start(settings, new LoggingListener());
    }
}
