package io.onething.application.plan;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How catalog-service is asked.
 *
 * @param url its base address
 * @param connectTimeout longest wait for a connection
 * @param readTimeout longest wait for an answer
 * @param latestFor how long an edition counts as the latest before it is asked for again
 * @param calendarFor how long a calendar counts as current before it is asked for again
 */
@ConfigurationProperties("onething.catalog")
public record CatalogProperties(
        URI url, Duration connectTimeout, Duration readTimeout, Duration latestFor, Duration calendarFor) {}
