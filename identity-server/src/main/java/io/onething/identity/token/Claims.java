package io.onething.identity.token;

import io.onething.identity.people.People;
import io.onething.identity.people.Person;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What the services read in a token. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String AUDIENCE = "onething";

    private final People people;

    Claims(People people) {
        this.people = people;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        JwtClaimsSet.Builder claims = context.getClaims();
        boolean forServices = OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
        if (forServices) {
            claims.audience(List.of(AUDIENCE));
        }
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            claims.claim("roles", List.of("department-system"));
            claims.claim("department", departmentOf(context));
        } else {
            Authentication person = Objects.requireNonNull(context.getPrincipal());
            people.find(person.getName()).ifPresent(found -> describe(found, forServices, claims));
        }
    }

    private static String departmentOf(JwtEncodingContext context) {
        return Objects.requireNonNull(
                context.getRegisteredClient().getClientSettings().getSetting(Clients.DEPARTMENT));
    }

    private static void describe(Person person, boolean forServices, JwtClaimsSet.Builder claims) {
        claims.claim("name", person.nameZh()).claim("locale", person.locale());
        if (person.email() != null) {
            claims.claim("email", person.email());
        }
        if (forServices) {
            claims.claim("roles", person.roles());
            if (person.department() != null) {
                claims.claim("department", person.department());
            }
        }
    }
}
