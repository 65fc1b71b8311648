package io.onething.catalog.theme.messaging;

import io.onething.messaging.Topics;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class CatalogTopic {
    @Bean
    NewTopics catalogEvents() {
        // Kept for ever: a consumer that is deployed later learns the calendar and the editions from here.
        return new NewTopics(
                Topics.declare(Topics.CATALOG).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")),
                Topics.declare(Topics.deadLettersOf(Topics.CATALOG)));
    }
}
