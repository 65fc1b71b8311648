package io.onething.identity;

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
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person's browser: signs in at the page, receives the code and trades it for a token (OAuth 2.1 with PKCE). */
final class BrowserlessLogin {
    static final String REDIRECT = "http://127.0.0.1:8080/callback";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI issuer;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

    BrowserlessLogin(URI issuer) {
        this.issuer = issuer;
    }

    /** Goes the whole way, to the answer of the token endpoint. */
    HttpResponse<String> signIn(String account, String password) throws IOException, InterruptedException {
        URI callback = follow(submit(account, password));
        return trade(parameter(callback, "code"));
    }

    /** Fills in the form; the answer redirects, on the way back to the portal or to the form again. */
    HttpResponse<String> submit(String account, String password) throws IOException, InterruptedException {
        HttpResponse<String> form = get(follow(get(authorize(Map.of()))));
        Matcher csrf = CSRF.matcher(form.body());
        if (!csrf.find()) {
            throw new IllegalStateException("no sign-in form: " + form.statusCode());
        }
        return post("/login", Map.of("username", account, "password", password, "_csrf", csrf.group(1)));
    }

    HttpResponse<String> trade(String code) throws IOException, InterruptedException {
        return post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "portal",
                        "redirect_uri", REDIRECT,
                        "code", code,
                        "code_verifier", verifier));
    }

    /**
     * Where the portal sends a person to sign in.
     *
     * @param instead parameters that replace the proper ones; an empty one is left out
     */
    URI authorize(Map<String, String> instead) {
        var parameters = new TreeMap<>(Map.of(
                "response_type", "code",
                "client_id", "portal",
                "redirect_uri", REDIRECT,
                "scope", "openid profile",
                "state", "s",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
        parameters.putAll(instead);
        parameters.values().removeIf(String::isEmpty);
        return issuer.resolve("/oauth2/authorize?" + form(parameters));
    }

    /** Follows redirects as long as they lead to the issuer's own protocol endpoints. */
    URI follow(HttpResponse<String> redirect) throws IOException, InterruptedException {
        URI target =
                redirect.uri().resolve(redirect.headers().firstValue("Location").orElseThrow());
        return target.getPath().equals("/oauth2/authorize") ? follow(get(target)) : target;
    }

    HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(uri).header("Accept", "text/html,*/*").build();
        return http.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> parameters) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(issuer.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(parameters)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    static String parameter(URI uri, String name) {
        Matcher matcher = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(uri.toString());
        return matcher.find() ? matcher.group(1) : "";
    }

    private String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
