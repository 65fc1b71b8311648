package io.onething.gateway.proxy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Connections to the services.
 *
 * @param connectTimeout for a new connection, and for a free place in the pool
 * @param readTimeout longest silence of a service
 * @param streamTimeout longest silence on an event stream
 * @param maxConnectionsPerService open at once; an event stream occupies one
 */
@ConfigurationProperties("onething.gateway.upstream")
record UpstreamProperties(
        Duration connectTimeout, Duration readTimeout, Duration streamTimeout, int maxConnectionsPerService) {}
