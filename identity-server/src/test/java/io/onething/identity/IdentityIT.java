package io.onething.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ONETHING_DEMO_PASSWORD=" + IdentityIT.PASSWORD,
            "ONETHING_DEPARTMENT_SECRET=" + IdentityIT.SECRET,
            "spring.cloud.config.enabled=false"
        })
class IdentityIT {
    static final String PASSWORD = "correct horse";
    static final String SECRET = "battery staple";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI issuer;
    private final BrowserlessLogin browser;

    IdentityIT(@Value("${local.server.port}") int port) {
        issuer = URI.create("http://127.0.0.1:" + port);
        browser = new BrowserlessLogin(issuer);
    }

    @Test
    void a_clerk_signs_in_and_gets_a_token_that_says_who_and_of_which_department() throws Exception {
        HttpResponse<String> answer = browser.signIn("clerk.ga", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        JWTClaimsSet claims = verified(json(answer).get("access_token").asString());
        assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:9000");
        assertThat(claims.getSubject()).isEqualTo("clerk.ga");
        assertThat(claims.getAudience()).containsExactly("onething");
        assertThat(claims.getStringListClaim("roles")).containsExactly("clerk");
        assertThat(claims.getStringClaim("department")).isEqualTo("GA");
        assertThat(claims.getStringClaim("locale")).isEqualTo("zh");
        assertThat(claims.getStringClaim("name")).isEqualTo("公安机关经办人");
        assertThat(claims.getStringClaim("email")).isEqualTo("clerk.ga@example.com");
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plus(Duration.ofHours(1)));
    }

    @Test
    void an_applicant_has_no_department_and_an_id_token_without_roles() throws Exception {
        JsonNode tokens = json(browser.signIn("wang.fang", PASSWORD));

        JWTClaimsSet access = verified(tokens.get("access_token").asString());
        JWTClaimsSet id = verified(tokens.get("id_token").asString());
        assertThat(access.getStringListClaim("roles")).containsExactly("applicant");
        assertThat(access.getClaims()).doesNotContainKey("department");
        assertThat(id.getAudience()).containsExactly("portal");
        assertThat(id.getStringClaim("name")).isEqualTo("王芳");
        assertThat(id.getClaims()).doesNotContainKey("roles");
    }

    @Test
    void the_portal_may_ask_who_signed_in() throws Exception {
        JsonNode tokens = json(browser.signIn("han.meimei", PASSWORD));
        var request = HttpRequest.newBuilder(issuer.resolve("/userinfo"))
                .header("Authorization", "Bearer " + tokens.get("access_token").asString())
                .build();

        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.ofString()).body()).contains("韩梅梅", "\"locale\":\"en\"");
        }
    }

    @Test
    void a_code_is_good_once() throws Exception {
        String code = BrowserlessLogin.parameter(browser.follow(browser.submit("li.lei", PASSWORD)), "code");

        assertThat(browser.trade(code).statusCode()).isEqualTo(200);
        assertThat(browser.trade(code).body()).contains("invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({"wang.fang, wrong", "nobody, correct horse"})
    void a_wrong_password_and_an_unknown_account_are_refused_alike(String account, String password) throws Exception {
        URI back = browser.follow(browser.submit(account, password));

        assertThat(back).hasPath("/login").hasQuery("wrong");
        assertThat(browser.get(back).body()).contains("账号或密码不正确").contains("role=\"alert\"");
    }

    @Test
    void guessing_ends_with_the_tenth_failure() throws Exception {
        for (int i = 0; i < 10; i++) {
            browser.submit("zhang.wei", "guess " + i);
        }

        assertThat(browser.follow(browser.submit("zhang.wei", PASSWORD)))
                .hasPath("/login")
                .hasQuery("wait");
    }

    @Test
    void a_request_without_pkce_is_refused() throws Exception {
        URI authorize = browser.authorize(Map.of("code_challenge", "", "code_challenge_method", ""));

        assertThat(BrowserlessLogin.parameter(browser.follow(browser.get(authorize)), "error"))
                .isEqualTo("invalid_request");
    }

    @Test
    void the_port_of_the_portal_is_free_and_its_path_is_not() throws Exception {
        var anotherPort = browser.authorize(Map.of("redirect_uri", "http://127.0.0.1:41234/callback"));
        var anotherPath = browser.authorize(Map.of("redirect_uri", "http://127.0.0.1:8080/elsewhere"));

        assertThat(browser.get(anotherPort).statusCode()).isEqualTo(302);
        assertThat(browser.get(anotherPath).statusCode()).isEqualTo(400);
    }

    @Test
    void a_departments_system_gets_a_token_for_its_secret() throws Exception {
        HttpResponse<String> answer = credentials("department-gjj", SECRET);

        JWTClaimsSet claims = verified(json(answer).get("access_token").asString());
        assertThat(claims.getSubject()).isEqualTo("department-gjj");
        assertThat(claims.getStringListClaim("roles")).containsExactly("department-system");
        assertThat(claims.getStringClaim("department")).isEqualTo("GJJ");
        assertThat(claims.getAudience()).containsExactly("onething");
    }

    @Test
    void a_departments_system_with_a_wrong_secret_gets_none() throws Exception {
        assertThat(credentials("department-gjj", "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void nobody_may_hand_a_password_to_the_token_endpoint() throws Exception {
        HttpResponse<String> answer = browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "password",
                        "client_id", "department-ga",
                        "client_secret", SECRET,
                        "username", "wang.fang",
                        "password", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unsupported_grant_type");
    }

    @Test
    void the_page_speaks_english_to_whoever_chooses_it_and_cannot_be_framed() throws Exception {
        HttpResponse<String> page = browser.get(issuer.resolve("/login?lang=en"));

        assertThat(page.body()).contains("<html lang=\"en\">").contains("Sign in");
        assertThat(browser.get(issuer.resolve("/login")).body()).contains("Password");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:5173, true", "http://evil.example, false"})
    void a_portal_in_a_browser_may_trade_its_code_and_other_sites_may_not(String origin, boolean allowed)
            throws Exception {
        var preflight = HttpRequest.newBuilder(issuer.resolve("/userinfo"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "Authorization");
        var trade = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .POST(BodyPublishers.noBody())
                .header("Origin", origin);

        assertThat(allowedOrigin(preflight).isPresent()).isEqualTo(allowed);
        assertThat(allowedOrigin(trade).isPresent()).isEqualTo(allowed);
    }

    @Test
    void health_is_open_and_metrics_are_not() throws Exception {
        assertThat(browser.get(issuer.resolve("/actuator/health")).statusCode()).isEqualTo(200);
        assertThat(browser.get(issuer.resolve("/actuator/prometheus")).statusCode())
                .isEqualTo(403);
    }

    private static Optional<String> allowedOrigin(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("Access-Control-Allow-Origin");
        }
    }

    private HttpResponse<String> credentials(String client, String secret) throws Exception {
        return browser.post(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private JWTClaimsSet verified(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        var key = JWKSet.load(issuer.resolve("/oauth2/jwks").toURL())
                .getKeyByKeyId(jwt.getHeader().getKeyID());
        assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        return jwt.getJWTClaimsSet();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
