package io.onething.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller method its {@link Caller}. */
final class CallerArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return caller(token.getToken());
        }
        throw Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    static Caller caller(Jwt token) {
        return new Caller(
                Objects.requireNonNull(token.getSubject(), "a token has a subject"),
                token.getClaimAsString("name"),
                token.getClaimAsString("email"),
                Objects.requireNonNullElse(token.getClaimAsString("locale"), "zh"),
                roles(token).stream()
                        .map(Role::ofClaim)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                token.getClaimAsString("department"));
    }

    static List<String> roles(Jwt token) {
        return Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.of());
    }
}
