package io.onething.messaging;

import io.onething.web.AccessRules;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Outbox, relay and a listener for each {@link Subscription} bean of the service. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableScheduling
@Import(DeadLetterController.class)
class MessagingConfiguration {
    @Bean
    OutboxRelay outboxRelay(
            DataSource database,
            KafkaOperations<String, byte[]> kafka,
            KafkaAdmin admin,
            @Value("${spring.application.name}") String service) {
        return new OutboxRelay(database, kafka, admin, service);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, JsonMapper json, Clock clock, OutboxRelay relay) {
        return new Outbox(jdbc, json, clock, relay::wake);
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, Outbox outbox, JsonMapper json, Clock clock) {
        return new DeadLetters(jdbc, outbox, json, clock);
    }

    @Bean
    AccessRules operatorsReplay() {
        return requests -> requests.requestMatchers("/api/operations/**").hasRole("OPERATOR");
    }

    @Bean
    Housekeeping housekeeping(JdbcClient jdbc, Clock clock) {
        return new Housekeeping(jdbc, clock);
    }

    @Bean
    EventConsumers eventConsumers(
            ObjectProvider<Subscription> subscriptions,
            JdbcClient jdbc,
            DeadLetters deadLetters,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Clock clock,
            ConsumerFactory<String, byte[]> kafka) {
        var inbox = new Inbox(jdbc, clock);
        return new EventConsumers(
                subscriptions
                        .orderedStream()
                        .map(s -> new EventConsumer(s, inbox, deadLetters, new TransactionTemplate(transactions), json))
                        .toList(),
                kafka);
    }
}
