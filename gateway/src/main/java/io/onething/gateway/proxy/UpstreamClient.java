package io.onething.gateway.proxy;

import java.net.URI;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * The pooled HTTP client behind the routes. Its timeouts are of silence, where the JDK's client bounds the whole
 * exchange and so would end a slow upload or an event stream.
 */
@Configuration(proxyBeanMethods = false)
class UpstreamClient {
    @Bean
    ClientHttpRequestFactory upstreams(UpstreamProperties properties) {
        RequestConfig usual = waiting(properties, Timeout.of(properties.readTimeout()));
        RequestConfig patient = waiting(properties, Timeout.of(properties.streamTimeout()));
        var factory = new HttpComponentsClientHttpRequestFactory(client(properties));
        factory.setHttpContextFactory((_, uri) -> context(isStream(uri) ? patient : usual));
        return factory;
    }

    /** What a proxy must not do by itself is off: following, retrying, unpacking, and keeping cookies or logins. */
    private static HttpClient client(UpstreamProperties properties) {
        return HttpClients.custom()
                .setConnectionManager(pool(properties))
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .build();
    }

    private static PoolingHttpClientConnectionManager pool(UpstreamProperties properties) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(properties.maxConnectionsPerService())
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(properties.connectTimeout()))
                        .setIdleTimeout(Timeout.ofSeconds(30))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                        .build())
                .build();
    }

    private static RequestConfig waiting(UpstreamProperties properties, Timeout silence) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(properties.connectTimeout()))
                .setResponseTimeout(silence)
                .build();
    }

    private static HttpContext context(RequestConfig config) {
        var context = HttpClientContext.create();
        context.setRequestConfig(config);
        return context;
    }

    private static boolean isStream(URI uri) {
        return uri.getPath().endsWith("/stream");
    }
}
