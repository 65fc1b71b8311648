package io.onething.identity.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.onething.identity.people.People;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    AuthorizationServerSettings issuer(TokenProperties properties) {
        return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(TokenProperties properties) throws Exception {
        RSAKey key =
                properties.keys().isBlank() ? SigningKey.generate() : SigningKey.keptIn(Path.of(properties.keys()));
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    RegisteredClientRepository clients(TokenProperties properties, People people, PasswordEncoder encoder) {
        return new Clients(properties, people.departments(), encoder.encode(properties.departmentSecret()));
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new Authorizations();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(People people) {
        return new Claims(people);
    }
}
