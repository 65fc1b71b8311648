package io.onething.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** Every request needs a token and a rule that allows it; health, metrics for the inside, and the contract are open. */
@AutoConfiguration(
        after = WebConfiguration.class,
        before = {OAuth2ResourceServerWebSecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
class WebSecurity {
    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain security(
            HttpSecurity http, ObjectProvider<AccessRules> rules, Problems problems, JsonMapper json) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**")
                            .permitAll();
                    // The dispatch of an error or of an async result was authorised as the request it belongs to.
                    requests.dispatcherTypeMatchers(
                                    jakarta.servlet.DispatcherType.ERROR, jakarta.servlet.DispatcherType.ASYNC)
                            .permitAll();
                    rules.orderedStream().forEach(rule -> rule.allow(requests));
                    requests.anyRequest().denyAll();
                })
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint((request, response, failure) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            answer(HttpStatus.UNAUTHORIZED, "unauthenticated", request, response, problems, json);
                        })
                        .accessDeniedHandler((request, response, failure) ->
                                answer(HttpStatus.FORBIDDEN, "forbidden", request, response, problems, json)))
                .exceptionHandling(handling -> handling.accessDeniedHandler((request, response, failure) ->
                        answer(HttpStatus.FORBIDDEN, "forbidden", request, response, problems, json)))
                .build();
    }

    private static JwtAuthenticationConverter roles() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> CallerArgument.roles(token).stream()
                .flatMap(claim -> Role.ofClaim(claim).stream())
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
        return converter;
    }

    private static void answer(
            HttpStatus status,
            String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Problems problems,
            JsonMapper json)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(problems.detail(status, code, new Object[0], List.of())));
    }
}
