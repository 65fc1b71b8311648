package io.onething.approval;

import io.onething.test.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The whole service; topics that a test makes are seen at once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(properties = "spring.kafka.consumer.properties.metadata.max.age.ms=200")
@interface ApprovalServiceTest {}
