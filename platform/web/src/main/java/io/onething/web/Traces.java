package io.onething.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The {@code traceparent} (W3C Trace Context) of a request, taken over or begun, so that the request, its events and
 * the log lines on their way can be found by one identifier.
 */
public final class Traces {
    /** Where a log line finds the {@code traceparent}. */
    public static final String MDC_KEY = "traceparent";

    private static final String FORM = "00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}";

    private Traces() {}

    public static @Nullable String current() {
        return MDC.get(MDC_KEY);
    }

    static String traceId(String traceparent) {
        return traceparent.substring(3, 35);
    }

    private static String begin() {
        byte[] random = new byte[24];
        ThreadLocalRandom.current().nextBytes(random);
        String hex = HexFormat.of().formatHex(random);
        return "00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01";
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Filter extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            @Nullable String given = request.getHeader("traceparent");
            MDC.put(MDC_KEY, given != null && given.matches(FORM) ? given : begin());
            try {
                chain.doFilter(request, response);
            } finally {
                MDC.remove(MDC_KEY);
            }
        }
    }
}
