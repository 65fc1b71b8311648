package io.onething.gateway.proxy;

import io.onething.gateway.problem.Problems;
import io.onething.gateway.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.io.EofSensorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/** One request to a service and its answer; answers itself where the service does not. */
@Component
final class ServiceExchange extends RestClientProxyExchange {
    private static final Logger log = LoggerFactory.getLogger(ServiceExchange.class);
    private static final String SECONDS_TO_RESTART = "5";

    private final Problems problems;

    ServiceExchange(RestClient.Builder client, GatewayMvcProperties properties, Problems problems) {
        super(client.build(), properties);
        this.problems = problems;
    }

    @Override
    public ServerResponse exchange(Request request) {
        // What a stream may still say when it has ended must not be taken for the answer to somebody else's request.
        if (request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM)) {
            request.getHeaders().set(HttpHeaders.CONNECTION, "close");
        }
        try {
            return super.exchange(request);
        } catch (ResourceAccessException failure) {
            // Not the path: it may name a case or a license.
            Object route = request.getServerRequest().attributes().get(MvcUtils.GATEWAY_ROUTE_ID_ATTR);
            log.warn("no answer from {}: {}", route, String.valueOf(failure.getCause()));
            return refuse(request, isTimeout(failure) ? Refusal.UPSTREAM_TIMEOUT : Refusal.UPSTREAM_UNAVAILABLE);
        }
    }

    /** When the caller has gone, the rest of the answer, perhaps an endless stream, is cut off and not read out. */
    @Override
    protected int copyResponseBody(ClientHttpResponse answer, InputStream body, OutputStream caller)
            throws IOException {
        try {
            return super.copyResponseBody(answer, body, caller);
        } catch (IOException gone) {
            if (body instanceof EofSensorInputStream rest) {
                rest.abort();
            }
            throw gone;
        }
    }

    private ServerResponse refuse(Request request, Refusal refusal) {
        var response = ServerResponse.status(refusal.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refusal == Refusal.UPSTREAM_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RESTART);
        }
        return response.body(problems.detail(request.getServerRequest().servletRequest(), refusal));
    }

    /** A service that took the request and stays silent; one that cannot be reached in time is simply not there. */
    private static boolean isTimeout(ResourceAccessException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof SocketTimeoutException && !(cause instanceof ConnectTimeoutException);
    }
}
