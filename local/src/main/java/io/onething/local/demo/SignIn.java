package io.onething.local.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs a person in as a portal does: authorization code with PKCE (OAuth 2.1), the sign-in form filled in on the way.
 */
public final class SignIn {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final URI issuer;
    private final String redirect;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(LONGEST)
            .build();

    public SignIn(String issuer, String redirect) {
        this.issuer = URI.create(issuer);
        this.redirect = redirect;
    }

    /**
     * The person's access token.
     *
     * @throws IllegalStateException when the issuer refuses account or password
     */
    public String as(String account, String password) {
        String verifier = random();
        try {
            HttpResponse<String> form = get(follow(get(authorize(verifier))));
            String csrf = find(CSRF, form.body(), "the sign-in form");
            var login = post("/login", Map.of("username", account, "password", password, "_csrf", csrf));
            String code = find(
                    Pattern.compile("[?&]code=([^&]+)"),
                    follow(login).toString(),
                    "the way back to the portal; is the password right?");
            var token = post(
                    "/oauth2/token",
                    Map.of(
                            "grant_type", "authorization_code",
                            "client_id", "portal",
                            "redirect_uri", redirect,
                            "code", code,
                            "code_verifier", verifier));
            return JsonMapper.shared()
                    .readTree(token.body())
                    .path("access_token")
                    .asString();
        } catch (IOException e) {
            throw new IllegalStateException("the identity server does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI authorize(String verifier) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", "portal");
        parameters.put("redirect_uri", redirect);
        parameters.put("scope", "openid profile");
        parameters.put("state", random());
        parameters.put("code_challenge", challenge(verifier));
        parameters.put("code_challenge_method", "S256");
        return issuer.resolve("/oauth2/authorize?" + form(parameters));
    }

    /** Follows redirects while they stay with the issuer's own protocol. */
    private URI follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("sign-in answered " + answer.statusCode()));
        URI target = answer.uri().resolve(location);
        return target.getPath().equals("/oauth2/authorize") ? follow(get(target)) : target;
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .timeout(LONGEST)
                .header("Accept", "text/html,*/*")
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> parameters)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(issuer.resolve(path))
                .timeout(LONGEST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(parameters)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String find(Pattern pattern, String text, String what) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("sign-in did not reach " + what);
        }
        return matcher.group(1);
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[48];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
