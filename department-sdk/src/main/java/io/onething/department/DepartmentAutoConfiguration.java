package io.onething.department;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** Connects the department that {@code onething.department.code} names, with the application's {@link TaskHandler}. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@ConditionalOnProperty("onething.department.code")
@EnableConfigurationProperties(DepartmentProperties.class)
class DepartmentAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ConnectionSettings departmentConnectionSettings(DepartmentProperties department, KafkaProperties kafka) {
        // Those of an admin client are the ones that all clients share: address and security.
        return department.on(kafka.buildAdminProperties());
    }

    /** Not made by the connection, so that a handler may have it injected. */
    @Bean
    @ConditionalOnMissingBean
    Answers departmentAnswers(ConnectionSettings settings) {
        return DepartmentConnection.answersBy(settings);
    }

    @Bean
    @ConditionalOnMissingBean
    TaskFailureListener taskFailureListener() {
        return DepartmentConnection::log;
    }

    @Bean
    @ConditionalOnBean(TaskHandler.class)
    DepartmentConnection departmentConnection(
            ConnectionSettings settings, TaskHandler handler, TaskFailureListener failures, Answers answers) {
        return new DepartmentConnection(settings, handler, failures, answers);
    }
}
