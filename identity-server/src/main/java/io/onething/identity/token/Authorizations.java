package io.onething.identity.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** What was granted, for longer than any token of it lives; the framework's own keeper in memory never forgets. */
final class Authorizations implements OAuth2AuthorizationService {
    private static final long MOST = 500_000;

    /** By identifier and by the value of each token. */
    private final Cache<String, OAuth2Authorization> kept = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(2))
            .maximumSize(MOST)
            .build();

    @Override
    public void save(OAuth2Authorization authorization) {
        keys(authorization).forEach(key -> kept.put(key, authorization));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        keys(authorization).forEach(kept::invalidate);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return kept.getIfPresent(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        OAuth2Authorization found = kept.getIfPresent(token);
        if (found == null || type == null) {
            return found;
        }
        return tokens(found, type.getValue()).anyMatch(token::equals) ? found : null;
    }

    private static Stream<String> keys(OAuth2Authorization authorization) {
        return Stream.concat(
                Stream.of(authorization.getId()),
                Stream.of("code", "access_token", "id_token").flatMap(type -> tokens(authorization, type)));
    }

    private static Stream<String> tokens(OAuth2Authorization authorization, String type) {
        return switch (type) {
            case "code" -> value(authorization.getToken(OAuth2AuthorizationCode.class));
            case "access_token" -> value(authorization.getToken(OAuth2AccessToken.class));
            case "id_token" -> value(authorization.getToken(OidcIdToken.class));
            default -> Stream.empty();
        };
    }

    private static Stream<String> value(OAuth2Authorization.@Nullable Token<?> token) {
        return token == null ? Stream.empty() : Stream.of(token.getToken().getTokenValue());
    }
}
