package io.onething.identity.token;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The portal, which keeps no secret and proves itself by PKCE, and one system for each department. The framework's own
 * repository in memory would insist on another secret, and so another slow hash at the start, for each of them.
 */
final class Clients implements RegisteredClientRepository {
    /** Setting of a department's client: the code of the department. */
    static final String DEPARTMENT = "onething.department";

    private static final TokenSettings ONE_HOUR =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build();

    /** A client's identifier is its client id. */
    private final Map<String, RegisteredClient> byId;

    Clients(TokenProperties properties, List<String> departments, String secretHash) {
        byId = Stream.concat(
                        Stream.of(portal(properties)), departments.stream().map(code -> department(code, secretHash)))
                .collect(Collectors.toUnmodifiableMap(RegisteredClient::getId, Function.identity()));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return byId.get(clientId);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients come from the configuration");
    }

    private static RegisteredClient portal(TokenProperties properties) {
        return RegisteredClient.withId("portal")
                .clientId("portal")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(properties.portalRedirects()))
                .postLogoutRedirectUris(uris -> uris.addAll(properties.portalAfterLogout()))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(ONE_HOUR)
                .build();
    }

    private static RegisteredClient department(String code, String secretHash) {
        String id = "department-" + code.toLowerCase(Locale.ROOT);
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secretHash)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(
                        ClientSettings.builder().setting(DEPARTMENT, code).build())
                .tokenSettings(ONE_HOUR)
                .build();
    }
}
