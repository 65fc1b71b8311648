package io.onething.approval;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests as somebody sends them. */
record Requests(RestTestClient client) {
    private static final JsonMapper JSON = JsonMapper.shared();

    JsonNode get(String path, String token) {
        return JSON.readTree(client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    RestTestClient.ResponseSpec tryGet(String path, String token) {
        return client.get().uri(path).header(HttpHeaders.AUTHORIZATION, token).exchange();
    }

    RestTestClient.ResponseSpec post(String path, String token, long version, Map<String, ?> body) {
        return client.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .body(body)
                .exchange();
    }

    static void assertCode(RestTestClient.ResponseSpec response, int status, String code) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
