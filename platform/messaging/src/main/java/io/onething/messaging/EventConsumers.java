package io.onething.messaging;

import io.onething.web.Problem;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** The listeners of a service: they start after everything else and stop before it. */
final class EventConsumers implements SmartLifecycle {
    private final List<EventConsumer> all;
    private final List<KafkaMessageListenerContainer<String, byte[]>> containers;

    EventConsumers(List<EventConsumer> all, ConsumerFactory<String, byte[]> kafka) {
        this.all = all;
        this.containers =
                all.stream().map(consumer -> container(consumer, kafka)).toList();
    }

    EventConsumer of(String consumer) {
        return all.stream()
                .filter(candidate -> candidate.subscription().consumer().equals(consumer))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    @Override
    public void start() {
        containers.forEach(KafkaMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(KafkaMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(KafkaMessageListenerContainer::isRunning);
    }

    private static KafkaMessageListenerContainer<String, byte[]> container(
            EventConsumer consumer, ConsumerFactory<String, byte[]> kafka) {
        var properties = new ContainerProperties(consumer.subscription().topics());
        properties.setGroupId(consumer.subscription().consumer());
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMessageListener((BatchMessageListener<String, byte[]>)
                (List<ConsumerRecord<String, byte[]>> records) -> consumer.takeIn(records));
        var container = new KafkaMessageListenerContainer<>(kafka, properties);
        container.setBeanName(consumer.subscription().consumer());
        // Only passing failures reach here, and they pass: the batch comes again until it is taken in.
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(10_000);
        var errors = new DefaultErrorHandler(backOff);
        container.setCommonErrorHandler(errors);
        return container;
    }
}
