package io.onething.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.local.demo.Play;
import io.onething.local.demo.Portal;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 王芳 has had a child and files one request. */
class NewbornIT {
    @Test
    void one_request_ends_in_eight_decisions_of_six_departments_and_five_licenses() {
        try (var _ = WholePlatform.departments("")) {
            Play.Ending ending = WholePlatform.playOf("wang.fang").play("NEWBORN");

            assertThat(ending.differences()).isEmpty();
            assertThat(ending.result()).isEqualTo("APPROVED");
            assertThat(ending.items()).hasSize(8);
            assertThat(ending.licenses().keySet())
                    .containsExactlyInAnyOrder("BIRTH_CERT", "VACCINE", "HUKOU", "MED_INS", "SS_CARD");

            dependentsGotWhatEarlierItemsDelivered(ending.number());
            strangersSeeNothing(ending);
            theApplicantWasTold(ending.number());
        }
    }

    private static void dependentsGotWhatEarlierItemsDelivered(String number) {
        JsonNode insurance = task("clerk.yb", number, "MED_INS");
        assertThat(insurance.path("data").path("citizenIdNo").asString()).isNotBlank();
        assertThat(insurance.path("data").has("deliveryHospital"))
                .as("a task carries only what its item declares")
                .isFalse();
        JsonNode household = task("clerk.ga", number, "HUKOU");
        assertThat(household.path("data").path("birthCertificateNo").asString()).isNotBlank();
        assertThat(taskIds("clerk.ga"))
                .as("a department lists its own tasks alone")
                .isNotEmpty()
                .doesNotContainAnyElementsOf(taskIds("clerk.wj"));
    }

    private static void strangersSeeNothing(Play.Ending ending) {
        Portal stranger = WholePlatform.portalOf("li.lei");
        String license = ending.licenses().get("HUKOU");
        for (String path : List.of(
                "/api/case-files/" + ending.number(),
                "/api/case-files/" + ending.number() + "/result",
                "/api/case-files/" + ending.number() + "/timeline",
                "/api/licenses/" + license,
                "/api/licenses/" + license + "/file")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
            assertThat(WholePlatform.portalOfVisitor().get(path).status())
                    .as(path)
                    .isEqualTo(401);
        }
        for (String list : List.of("/api/case-files", "/api/licenses", "/api/notices")) {
            assertThat(items(stranger.get(list + "?limit=200")).toString())
                    .as(list)
                    .doesNotContain(ending.number());
        }
        assertThat(WholePlatform.portalOf("operator")
                        .get("/api/case-files/" + ending.number())
                        .status())
                .isEqualTo(403);
    }

    private static void theApplicantWasTold(String number) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(items(WholePlatform.portalOf("wang.fang").get("/api/notices?limit=200")))
                    .filteredOn(notice -> notice.path("caseNumber").asString().equals(number))
                    .hasSize(1 + 8 + 5 + 1);
            assertThat(mailsAbout(number)).isEqualTo(1 + 8 + 5 + 1);
        });
    }

    private static long mailsAbout(String number) throws IOException {
        try (var files = Files.list(WholePlatform.mail())) {
            return files.filter(file -> {
                        try {
                            return Files.readString(file).contains(number)
                                    || new String(java.util.Base64.getMimeDecoder()
                                                    .decode(body(Files.readString(file))))
                                            .contains(number);
                        } catch (IOException | IllegalArgumentException e) {
                            return false;
                        }
                    })
                    .count();
        }
    }

    private static String body(String mail) {
        return mail.substring(mail.indexOf("\r\n\r\n") + 4);
    }

    private static List<String> taskIds(String clerk) {
        return items(WholePlatform.portalOf(clerk).get("/api/tasks?limit=200")).stream()
                .map(task -> task.path("id").asString())
                .toList();
    }

    private static JsonNode task(String clerk, String number, String item) {
        Portal portal = WholePlatform.portalOf(clerk);
        JsonNode row = items(portal.get("/api/tasks?limit=200")).stream()
                .filter(task -> task.path("caseNumber").asString().equals(number)
                        && task.path("itemCode").asString().equals(item))
                .findFirst()
                .orElseThrow();
        return portal.get("/api/tasks/" + row.path("id").asString())
                .orFail("the task")
                .body();
    }

    private static List<JsonNode> items(Portal.Answer list) {
        return StreamSupport.stream(list.orFail("the list").body().path("items").spliterator(), false)
                .toList();
    }
}
