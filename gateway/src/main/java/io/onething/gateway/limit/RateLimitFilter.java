package io.onething.gateway.limit;

import io.onething.gateway.problem.Problems;
import io.onething.gateway.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts requests to the services by the subject of a checked token, else by the address of the client. Belongs behind
 * the check of tokens, so that nobody spends another's requests by claiming to be them.
 */
public final class RateLimitFilter extends OncePerRequestFilter {
    private final RateLimit limit;
    private final Problems problems;

    public RateLimitFilter(RateLimit limit, Problems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limit.take(caller(request));
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        problems.write(request, response, Refusal.RATE_LIMITED);
    }

    private static String caller(HttpServletRequest request) {
        @Nullable Authentication token = SecurityContextHolder.getContext().getAuthentication();
        return token == null ? "address " + request.getRemoteAddr() : "subject " + token.getName();
    }
}
