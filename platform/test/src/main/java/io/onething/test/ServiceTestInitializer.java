package io.onething.test;

import java.util.Base64;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.oauth2.jwt.JwtDecoder;

final class ServiceTestInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServers.Database database = TestServers.freshDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "service-test",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password(),
                                "spring.kafka.bootstrap-servers", TestServers.kafka(),
                                "ONETHING_DATA_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                                "springdoc.writer-with-order-by-keys", "true")));
        if (context instanceof GenericApplicationContext beans) {
            var clock = new MovableClock();
            beans.registerBean("clock", MovableClock.class, () -> clock, bean -> bean.setPrimary(true));
            beans.registerBean("testTokens", JwtDecoder.class, TestTokens::decoder);
        }
    }
}
