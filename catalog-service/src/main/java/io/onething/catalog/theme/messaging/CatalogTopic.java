package io.onething.catalog.theme.messaging;

import io.onething.messaging.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class CatalogTopic {
    @Bean
    NewTopics catalogEvents() {
        return Topics.declareAll(Topics.CATALOG);
    }
}
