package io.onething.configserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ConfigServerIT {
    @TempDir
    static Path folder;

    @Value("${local.server.port}")
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) throws IOException {
        Files.writeString(folder.resolve("license-service.yml"), "server.port: 7001\n");
        properties.add("ONETHING_CONFIG_DIR", () -> folder.toUri().toString());
    }

    @Test
    void serves_what_a_service_shares_and_what_is_its_own() throws Exception {
        assertThat(get("/catalog-service/default"))
                .contains("\"server.port\":\"${SERVER_PORT:8081}\"")
                .contains("\"spring.threads.virtual.enabled\":true")
                .doesNotContain("8082");
    }

    @Test
    void leaves_placeholders_to_the_service_that_knows_its_environment() throws Exception {
        assertThat(get("/catalog-service/default")).contains("\"${ONETHING_DB_PASSWORD}\"");
    }

    @Test
    void prefers_the_folder_to_what_the_jar_brings() throws Exception {
        String served = get("/license-service/default");

        assertThat(served.indexOf("\"server.port\":7001")).isPositive().isLessThan(served.indexOf("SERVER_PORT:8084"));
    }

    @Test
    void says_that_it_is_healthy() throws Exception {
        assertThat(get("/actuator/health")).contains("UP");
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
