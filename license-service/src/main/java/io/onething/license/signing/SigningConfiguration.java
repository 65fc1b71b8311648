package io.onething.license.signing;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SigningConfiguration {
    @Bean
    SigningKey signingKey(StoredKeys stored, Clock clock) {
        return new SigningKeys(stored, clock).current();
    }

    @Bean
    Signer signer(SigningKey key, Clock clock) {
        return new CmsSigner(key, clock);
    }
}
