package io.onething.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a free port with a real database and a real broker. The context has a {@link MovableClock} and
 * believes the tokens of {@link TestTokens}; {@code RestTestClient} can be injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.cloud.config.enabled=false", "logging.level.root=WARN"})
@AutoConfigureRestTestClient
@ContextConfiguration(initializers = ServiceTestInitializer.class)
public @interface ServiceTest {}
