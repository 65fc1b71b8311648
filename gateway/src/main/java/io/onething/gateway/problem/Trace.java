package io.onething.gateway.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes over or begins the {@code traceparent} (W3C Trace Context) by which a request, what it caused in the services
 * and its log lines are found again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Trace extends OncePerRequestFilter {
    /** Name of the header, of the key of log lines and of the request's attribute. */
    public static final String PARENT = "traceparent";

    private static final Pattern FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String given = request.getHeader(PARENT);
        String parent = given != null && FORM.matcher(given).matches() ? given : begin();
        request.setAttribute(PARENT, parent);
        MDC.put(PARENT, parent);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(PARENT);
        }
    }

    static @Nullable String idOf(HttpServletRequest request) {
        return request.getAttribute(PARENT) instanceof String parent ? parent.split("-", -1)[1] : null;
    }

    private static String begin() {
        byte[] random = new byte[24];
        ThreadLocalRandom.current().nextBytes(random);
        String hex = HexFormat.of().formatHex(random);
        return "00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01";
    }
}
