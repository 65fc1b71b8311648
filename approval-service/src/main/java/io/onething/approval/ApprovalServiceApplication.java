package io.onething.approval;

import io.onething.kernel.PersonalData;
import io.onething.messaging.Topics;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ApprovalServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ApprovalServiceApplication.class, arguments);
    }

    @Bean
    PersonalData personalData(@Value("${ONETHING_DATA_KEY}") String key) {
        return new PersonalData(Base64.getDecoder().decode(key));
    }

    @Bean
    NewTopics approvalTopics() {
        return Topics.declareAll(Topics.APPROVAL);
    }
}
