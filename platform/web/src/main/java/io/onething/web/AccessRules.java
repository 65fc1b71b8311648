package io.onething.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * What a service allows, as a bean. Whatever no rule names is denied. Roles are {@link Role} names:
 * {@code requests.requestMatchers(GET, "/api/tasks/**").hasAnyRole("CLERK", "DEPARTMENT_SYSTEM")}.
 */
@FunctionalInterface
public interface AccessRules {
    void allow(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests);
}
