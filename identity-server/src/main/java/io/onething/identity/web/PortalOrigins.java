package io.onething.identity.web;

import io.onething.identity.token.TokenProperties;
import java.net.URI;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** A portal in a browser trades its code for a token from its own origin: those of its redirects are let in. */
@Configuration(proxyBeanMethods = false)
class PortalOrigins {
    @Bean
    CorsConfigurationSource portals(TokenProperties properties) {
        var rules = new CorsConfiguration();
        rules.setAllowedOriginPatterns(properties.portalRedirects().stream()
                .map(PortalOrigins::originOf)
                .distinct()
                .toList());
        rules.setAllowedMethods(List.of("GET", "POST"));
        rules.setAllowedHeaders(List.of("Authorization", "Content-Type"));
        var source = new UrlBasedCorsConfigurationSource();
        List.of("/oauth2/**", "/userinfo", "/.well-known/**")
                .forEach(path -> source.registerCorsConfiguration(path, rules));
        return source;
    }

    private static String originOf(String redirect) {
        URI uri = URI.create(redirect);
        String host = uri.getScheme() + "://" + uri.getHost();
        if ("127.0.0.1".equals(uri.getHost())) {
            return host + ":[*]";
        }
        return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
    }
}
