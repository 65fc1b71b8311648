package io.onething.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityServer {
    static void main(String[] args) {
        SpringApplication.run(IdentityServer.class, args);
    }
}
