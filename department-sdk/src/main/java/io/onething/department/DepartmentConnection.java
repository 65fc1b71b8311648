package io.onething.department;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Takes the tasks of one department (or of several) and sends the answers. With Spring Boot the starter makes one from
 * properties; without, {@code new DepartmentConnection("127.0.0.1:9092", "GA", handler).start()} does. One consumer and
 * one producer, however many departments; tasks are handled on virtual threads.
 */
public final class DepartmentConnection implements SmartLifecycle, AutoCloseable {
    private final KafkaMessageListenerContainer<String, byte[]> container;
    private final Answers answers;

    public DepartmentConnection(String bootstrapServers, String department, TaskHandler handler) {
        this(ConnectionSettings.of(Map.of("bootstrap.servers", bootstrapServers), department), handler);
    }

    public DepartmentConnection(ConnectionSettings settings, TaskHandler handler) {
        this(settings, handler, DepartmentConnection::log, answersBy(settings));
    }

    /** @param answers from {@link #answersBy}, so that a handler may have them before there is a connection */
    public DepartmentConnection(
            ConnectionSettings settings, TaskHandler handler, TaskFailureListener failures, Answers answers) {
        this.answers = answers;
        this.container = container(settings, handler, new TaskRunner(settings, handler, failures, answers));
    }

    /** Answers alone, for an application that takes no tasks in this process. */
    public static Answers answersBy(ConnectionSettings settings) {
        return KafkaAnswers.of(settings);
    }

    public Answers answers() {
        return answers;
    }

    @Override
    public void start() {
        container.start();
    }

    /** Lets running tasks end, within ten seconds; what is not answered by then comes again. */
    @Override
    public void stop() {
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return container.isRunning();
    }

    @Override
    public void close() {
        stop();
        if (answers instanceof KafkaAnswers own) {
            own.close();
        }
    }

    static void log(Task task, Exception last, int tries) {
        LoggerFactory.getLogger(DepartmentConnection.class)
                .error("{} failed {} times and is left open", task, tries, last);
    }

    private static KafkaMessageListenerContainer<String, byte[]> container(
            ConnectionSettings settings, TaskHandler handler, TaskRunner runner) {
        var properties = new ContainerProperties(Channel.tasksOf(settings.departments()));
        properties.setGroupId(settings.group());
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setShutdownTimeout(Duration.ofSeconds(10).toMillis());
        properties.setMessageListener(new TaskBatch(runner, handler));
        var container = new KafkaMessageListenerContainer<>(consumers(settings), properties);
        container.setBeanName(settings.group());
        // Only a broker that is away gets here, and it comes back: the batch is taken again until it is answered.
        var backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(30_000);
        container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
        return container;
    }

    private static DefaultKafkaConsumerFactory<String, byte[]> consumers(ConnectionSettings settings) {
        return new DefaultKafkaConsumerFactory<>(
                settings.kafkaWith(Map.of(
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        settings.atOnce(),
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        settings.topicRefresh().toMillis())),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
