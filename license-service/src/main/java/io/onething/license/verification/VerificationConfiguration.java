package io.onething.license.verification;

import io.onething.license.signing.SigningKey;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VerificationConfiguration {
    @Bean
    Verifier verifier(SigningKey key, Clock clock) {
        return new Verifier(key.root(), clock);
    }
}
