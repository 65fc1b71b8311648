package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads and writes over REST. */
record Desk(RestTestClient client, String token) {
    private static final JsonMapper JSON = JsonMapper.shared();

    Desk as(String other) {
        return new Desk(client, other);
    }

    RestTestClient.ResponseSpec get(String path) {
        return client.get().uri(path).header(HttpHeaders.AUTHORIZATION, token).exchange();
    }

    JsonNode read(String path) {
        return body(get(path).expectStatus().isOk());
    }

    RestTestClient.ResponseSpec post(String path, @Nullable Long version, Object body) {
        var request = client.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (version != null) {
            request = request.header(HttpHeaders.IF_MATCH, "\"" + version + "\"");
        }
        return request.body(body).exchange();
    }

    /** Takes a step on what was just read, and reads it again. */
    JsonNode step(String path, String action, Object body) {
        post(path + action, read(path).get("version").asLong(), body)
                .expectStatus()
                .isOk();
        return read(path);
    }

    /** The code with which a step is refused. */
    String refusal(String path, String action, Object body) {
        return code(post(path + action, read(path).get("version").asLong(), body));
    }

    String approvalRefused(String taskId, long version) {
        return code(post("/api/tasks/" + taskId + "/approval", version, Map.of("output", Story.output())));
    }

    static String code(RestTestClient.ResponseSpec response) {
        var result = response.expectBody().returnResult();
        assertThat(result.getStatus().is4xxClientError())
                .as("%s", result.getStatus())
                .isTrue();
        return JSON.readTree(result.getResponseBodyContent()).get("code").asString();
    }

    static JsonNode body(RestTestClient.ResponseSpec response) {
        return JSON.readTree(response.expectBody().returnResult().getResponseBodyContent());
    }
}
