package io.onething.catalog;

import java.util.Objects;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Answers read as what they are. */
final class Bodies {
    private Bodies() {}

    static <T> T get(RestTestClient client, String uri, Class<T> type) {
        T body = client.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body, uri);
    }

    static String etag(RestTestClient client, String uri) {
        var headers =
                client.get().uri(uri).exchange().returnResult(String.class).getResponseHeaders();
        return Objects.requireNonNull(headers.getETag(), uri);
    }
}
