package io.onething.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.local.demo.Play;
import io.onething.local.demo.Portal;
import io.onething.local.platform.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The law changes while a restaurant's food license is looked at: the case is moved to the new edition, and back. */
class OtherRulesIT {
    @Test
    void a_running_case_follows_a_new_edition_and_goes_back() throws IOException, InterruptedException {
        try (var _ = WholePlatform.departments("FOOD:silent")) {
            Portal applicant = WholePlatform.portalOf("zhang.wei");
            Portal proposer = WholePlatform.portalOf("operator");
            Portal approver = WholePlatform.portalOf("operator.second");
            JsonNode published =
                    applicant.get("/api/themes/RESTAURANT").orFail("the theme").body();
            int before = published.path("edition").asInt();
            JsonNode example = published.path("theme").path("examples").path(0);
            Play.CaseFile file = WholePlatform.playOf("zhang.wei")
                    .submit("RESTAURANT", example.path("answers"), example.path("chosen"));
            String path = "/api/case-files/" + file.number();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> promised(applicant, path) == 10
                            && clock(applicant, path).isObject());
            String firstDay = clock(applicant, path).path("promisedOn").asString();

            String theme = Files.readString(Path.of("..", "catalog", "themes", "restaurant.yaml"));
            int after = publish(faster(theme));
            assertThat(after).isGreaterThan(before);
            Map<String, Object> proposal = Map.of(
                    "theme",
                    "RESTAURANT",
                    "fromEdition",
                    before,
                    "toEdition",
                    after,
                    "items",
                    List.of("FOOD"),
                    "cases",
                    List.of(file.number()),
                    "ground",
                    "食品经营许可办法修订");
            Portal.Answer proposed =
                    proposer.post("/api/edition-changes", proposal).orFail("the proposal");
            String change = "/api/edition-changes/" + proposed.body().path("id").asString();
            assertThat(proposer.get(change + "/preview")
                            .orFail("the preview")
                            .body()
                            .toString())
                    .contains(file.number(), "PROMISED_LIMIT");
            assertThat(proposer.post(change + "/approval", Map.of(), etag(proposer, change))
                            .status())
                    .as("nobody approves what they proposed")
                    .isEqualTo(403);
            approver.post(change + "/approval", Map.of(), etag(approver, change))
                    .orFail("the approval");
            await().atMost(Duration.ofMinutes(1)).until(() -> promised(applicant, path) == 5);
            await().atMost(Duration.ofMinutes(1))
                    .until(() ->
                            clock(applicant, path).path("promisedOn").asString().compareTo(firstDay) < 0);

            approver.post(change + "/reversal", Map.of("ground", "修订暂缓施行"), etag(approver, change))
                    .orFail("the way back");
            proposer.post(change + "/reversal/approval", Map.of(), etag(proposer, change))
                    .orFail("its approval");
            await().atMost(Duration.ofMinutes(1)).until(() -> promised(applicant, path) == 10);
            await().atMost(Duration.ofMinutes(1))
                    .until(() ->
                            clock(applicant, path).path("promisedOn").asString().equals(firstDay));
            assertThat(applicant
                            .get("/api/notices?limit=200")
                            .orFail("the notices")
                            .body()
                            .toString())
                    .contains("食品经营许可办法修订", "修订暂缓施行");
            // Other journeys of this platform file by the rules of the catalog.
            publish(theme);
        }
    }

    private static String etag(Portal portal, String path) {
        return portal.get(path).orFail(path).etag();
    }

    private static int promised(Portal portal, String path) {
        return food(portal, path).path("promisedWorkingDays").asInt();
    }

    private static JsonNode clock(Portal portal, String path) {
        return food(portal, path).path("clock");
    }

    private static JsonNode food(Portal portal, String path) {
        return portal.get(path)
                .orFail("the case file")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("code").asString().equals("FOOD"))
                .findFirst()
                .orElseThrow();
    }

    private static String faster(String theme) {
        String five = theme.replaceFirst("toleranceWithin: 10", "toleranceWithin: 5")
                .replaceFirst("promisedWorkingDays: 10", "promisedWorkingDays: 5");
        // What came of the examples was computed with ten days.
        return five.replaceFirst("(?m)^examples:\\n(?:[- ].*\\n)+", "examples: []\n");
    }

    private static int publish(String theme) throws IOException, InterruptedException {
        HttpResponse<String> answer;
        try (var client = HttpClient.newHttpClient()) {
            answer = client.send(
                    HttpRequest.newBuilder(
                                    URI.create(WholePlatform.platform().ports().url(Service.GATEWAY) + "/api/themes"))
                            .header("Authorization", "Bearer " + WholePlatform.tokenOf("operator"))
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Content-Type", "application/yaml")
                            .POST(HttpRequest.BodyPublishers.ofString(theme))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared()
                .readTree(answer.body())
                .path("edition")
                .path("edition")
                .asInt();
    }
}
