package io.onething.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class ApplicationServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ApplicationServiceApplication.class, arguments);
    }
}
