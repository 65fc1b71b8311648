package io.onething.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.test.TestServers;
import io.onething.test.TestTopics;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class DepartmentAutoConfigurationIT {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(KafkaAutoConfiguration.class, DepartmentAutoConfiguration.class))
            .withPropertyValues("spring.kafka.bootstrap-servers=" + TestServers.kafka());

    @Configuration(proxyBeanMethods = false)
    static class Refusing {
        /** Takes {@link Answers} as well, as one that answers later would. */
        @Bean
        TaskHandler handler(Answers answers) {
            return _ -> Answer.refused(answers.getClass().getSimpleName());
        }
    }

    @Test
    void one_bean_connects_a_department() {
        application
                .withUserConfiguration(Refusing.class)
                .withPropertyValues("onething.department.code=YC", "onething.department.receipts=false")
                .run(context -> {
                    assertThat(context).hasSingleBean(DepartmentConnection.class);
                    assertThat(context.getBean(DepartmentConnection.class).isRunning())
                            .isTrue();
                    UUID task = UUID.randomUUID();
                    TestTopics.create("onething.department.yc.tasks", "onething.department.yc.decisions");
                    TestTopics.send(
                            "onething.department.yc.tasks", Channel.ASSIGNED, "case", Assigned.sample(task, "YC"));
                    TestTopics.await(
                            "onething.department.yc.decisions",
                            event -> event.type().equals(Channel.REFUSED)
                                    && event.data().contains(task.toString()));
                });
    }

    @Test
    void without_a_code_nothing_is_connected() {
        application
                .withUserConfiguration(AnswersOnly.class)
                .run(context -> assertThat(context).doesNotHaveBean(DepartmentConnection.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class AnswersOnly {
        @Bean
        TaskHandler handler() {
            return _ -> Answer.later();
        }
    }
}
