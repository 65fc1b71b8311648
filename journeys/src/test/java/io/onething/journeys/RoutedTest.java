package io.onething.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a service offers is reached through the gateway: no route is forgotten. */
class RoutedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog-service",
                "application-service",
                "approval-service",
                "license-service",
                "notification-service"
            })
    void every_path_of_the_contract_has_its_route(String service) throws IOException {
        List<String> routes = routes(service);
        var contract = Path.of("..", service, "contract", "openapi.json");
        var paths = JsonMapper.shared().readTree(Files.readString(contract)).path("paths").propertyNames().stream()
                // Operators reach dead letters by the name of the service.
                .filter(path -> path.startsWith("/api/") && !path.startsWith("/api/operations/"))
                .toList();
        assertThat(paths)
                .isNotEmpty()
                .allMatch(
                        path -> routes.stream().anyMatch(route -> path.equals(route) || path.startsWith(route + "/")));
    }

    private static List<String> routes(String service) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "config", "gateway.yml"));
        int route = lines.indexOf("      - id: " + service);
        assertThat(route).as("route of %s", service).isNotNegative();
        String predicates = lines.subList(route, lines.size()).stream()
                .filter(line -> line.contains("Path="))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(
                        predicates.substring(predicates.indexOf("Path=") + 5).split("[,\"]"))
                .filter(path -> path.startsWith("/"))
                .map(path -> path.replace("/**", ""))
                .toList();
    }
}
