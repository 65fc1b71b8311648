package io.onething.identity.people;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
    /** One shared password of a demonstration needs no more; at this cost a sign-in takes some 15 ms. */
    private static final int BCRYPT_COST = 8;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_COST);
    }

    @Bean
    People people(PeopleProperties properties, PasswordEncoder encoder) {
        return new People(properties.people(), encoder.encode(properties.demoPassword()));
    }

    @Bean
    AuthenticationProvider guardedLogin(People people, PasswordEncoder encoder) {
        var passwords = new DaoAuthenticationProvider(people::account);
        passwords.setPasswordEncoder(encoder);
        return new GuardedLogin(passwords, Ticker.systemTicker());
    }
}
