package io.onething.gateway;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import io.onething.gateway.limit.RateLimit;
import io.onething.gateway.limit.RateLimitFilter;
import io.onething.gateway.problem.Problems;
import io.onething.gateway.problem.Refusal;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Lets in what is public, and else whoever has a token; operators alone reach what operates the services. */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final String OPERATOR = "operator";
    private static final String PAGE_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain door(HttpSecurity http, RateLimit limit, Problems problems, Environment environment)
            throws Exception {
        AuthenticationEntryPoint unauthenticated = (request, response, _) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(request, response, Refusal.UNAUTHENTICATED);
        };
        AccessDeniedHandler forbidden = (request, response, _) -> problems.write(request, response, Refusal.FORBIDDEN);
        boolean metricsApart = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> rules(requests, metricsApart))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(forbidden))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthenticated).accessDeniedHandler(forbidden))
                .addFilterAfter(new RateLimitFilter(limit, problems), BearerTokenAuthenticationFilter.class)
                .headers(Security::headers)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            boolean metricsApart) {
        // Metrics are for the inside: open on a port of their own, for operators on the one people reach.
        requests.requestMatchers(metricsApart ? "/actuator/**" : "/actuator/health/**")
                .permitAll();
        requests.requestMatchers("/", "/docs", "/swagger-ui.html", "/swagger-ui/**", "/v3/api-docs/**", "/error")
                .permitAll();
        requests.requestMatchers(GET, "/api/themes/**", "/api/departments", "/api/lifecycle", "/api/calendar/**")
                .permitAll();
        requests.requestMatchers(POST, "/api/themes/*/plan", "/api/licenses/verification")
                .permitAll();
        requests.requestMatchers("/actuator/**", "/api/operations/**", "/api/deliveries/**")
                .hasRole(OPERATOR);
        requests.requestMatchers(POST, "/api/themes").hasRole(OPERATOR);
        requests.requestMatchers(PUT, "/api/calendar/**").hasRole(OPERATOR);
        requests.anyRequest().authenticated();
    }

    /** Beside the defaults: no sniffing, no caching of what a service does not declare cacheable. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY));
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }
}
