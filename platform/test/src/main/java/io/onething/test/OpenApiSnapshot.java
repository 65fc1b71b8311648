package io.onething.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A service's REST contract as it is released: a change shows in the diff of {@code contract/openapi.json}. */
public final class OpenApiSnapshot {
    private static final Path SNAPSHOT = Path.of("contract", "openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiSnapshot() {}

    /** With {@code -Dcontract.update=true} the snapshot is written anew instead. */
    public static void assertUnchanged(int port) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"))
                    .build();
            String now = pretty(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
            if (Boolean.getBoolean("contract.update")) {
                Files.createDirectories(SNAPSHOT.getParent());
                Files.writeString(SNAPSHOT, now);
            }
            assertThat(now)
                    .as("REST contract; run once with -Dcontract.update=true if the change is meant")
                    .isEqualTo(Files.readString(SNAPSHOT));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pretty(String json) {
        return JSON.writeValueAsString(JSON.readValue(json, java.util.TreeMap.class)) + "\n";
    }
}
