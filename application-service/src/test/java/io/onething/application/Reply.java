package io.onething.application;

import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * An answer of the service.
 *
 * @param json its body; missing where there is none
 */
public record Reply(int status, HttpHeaders headers, JsonNode json) {
    public String text(String field) {
        return json.path(field).asString("");
    }

    public String etag() {
        return String.valueOf(headers.getETag());
    }

    /** Code of a problem. */
    public String code() {
        return text("code");
    }
}
