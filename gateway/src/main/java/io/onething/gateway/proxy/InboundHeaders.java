package io.onething.gateway.proxy;

import io.onething.gateway.problem.Trace;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service may believe of a caller stands in the token alone. Headers by which proxies elsewhere tell who calls
 * and from where do not pass, nor do cookies, which on one machine reach every port.
 */
@Component
final class InboundHeaders implements RequestHttpHeadersFilter {
    private static final Set<String> DROPPED = Set.of("forwarded", "x-real-ip", "remote-user", "cookie");

    @Override
    public HttpHeaders apply(HttpHeaders inbound, ServerRequest request) {
        var passed = new HttpHeaders();
        inbound.forEach((name, values) -> {
            if (mayPass(name.toLowerCase(Locale.ROOT))) {
                passed.addAll(name, values);
            }
        });
        // The framework's view of this header has a charset the caller did not send.
        @Nullable String contentType = request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE);
        if (contentType != null) {
            passed.set(HttpHeaders.CONTENT_TYPE, contentType);
        }
        request.attribute(Trace.PARENT).ifPresent(parent -> passed.set(Trace.PARENT, parent.toString()));
        return passed;
    }

    private static boolean mayPass(String name) {
        return !DROPPED.contains(name)
                && !name.startsWith("x-forwarded-")
                && !name.startsWith("x-user-")
                && !name.startsWith("x-auth-")
                && !name.startsWith("x-remote-");
    }
}
