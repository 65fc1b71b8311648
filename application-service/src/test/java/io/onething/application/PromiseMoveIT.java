package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.Topics;
import io.onething.test.TestTopics;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A holiday notice comes while a case is under way. The days off are invented. */
class PromiseMoveIT extends ApplicationIT {
    private static final String USUAL = "\"2026-03-06\"";

    private LocalDate usual = LocalDate.MIN;

    @BeforeEach
    void the_usual_days_hold() {
        Portal portal = somebody();
        usual = promised(portal, portal.file(TestThemes.NEWBORN, 1));
    }

    @AfterEach
    void other_tests_count_by_the_usual_days() {
        // A case of its own tells when the usual days hold again.
        tell("CN", USUAL);
        Portal portal = somebody();
        Awaitility.await().until(() -> promised(portal, portal.file(TestThemes.NEWBORN, 1)), usual::equals);
    }

    @Test
    void the_promised_day_moves_with_the_holidays_and_the_applicant_is_told() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 1);
        LocalDate first = promised(portal, number);
        tell("450000", USUAL + ",\"" + first + "\"");
        tell("CN", USUAL + ",\"" + first + "\"");
        Awaitility.await().until(() -> promised(portal, number).isAfter(first));

        LocalDate moved = promised(portal, number);
        assertThat(moves(portal, number)).singleElement().satisfies(entry -> {
            assertThat(entry.path("textZh").asString()).contains("节假日", moved.toString());
            assertThat(entry.path("textEn").asString()).contains(moved.toString());
        });
        tell("CN", USUAL);
        Awaitility.await().until(() -> promised(portal, number).equals(first));
        assertThat(moves(portal, number)).hasSize(2);
    }

    @Test
    void a_case_that_is_completed_keeps_its_day() {
        Portal portal = somebody();
        String done = portal.file(TestThemes.NEWBORN, 1);
        for (List<String> layer : TestThemes.plan(TestThemes.NEWBORN, 1).layers()) {
            layer.forEach(item -> Departments.approveAndLicense(done, item));
        }
        Departments.told(done, "onething.case-file.completed.v1");
        String open = portal.file(TestThemes.NEWBORN, 1);
        LocalDate first = promised(portal, open);
        tell("CN", USUAL + ",\"" + first + "\"");
        Awaitility.await().until(() -> promised(portal, open).isAfter(first));
        assertThat(promised(portal, done)).isEqualTo(first);
        assertThat(moves(portal, done)).isEmpty();
    }

    @Test
    void what_is_submitted_after_the_notice_is_promised_by_it() {
        Portal portal = somebody();
        String before = portal.file(TestThemes.NEWBORN, 1);
        LocalDate first = promised(portal, before);
        tell("CN", USUAL + ",\"" + first + "\"");
        Awaitility.await().until(() -> promised(portal, before).isAfter(first));
        assertThat(promised(portal, portal.file(TestThemes.NEWBORN, 1))).isEqualTo(promised(portal, before));
    }

    private static LocalDate promised(Portal portal, String number) {
        return LocalDate.parse(portal.get("/api/case-files/" + number).text("promisedOn"));
    }

    private static List<JsonNode> moves(Portal portal, String number) {
        return portal.get("/api/case-files/" + number + "/timeline?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("event").asString().equals("case-file.promise-moved"))
                .toList();
    }

    private static void tell(String region, String holidays) {
        String calendar = """
                {"region": "%s", "year": 2026, "announcedYears": [2026], "holidays": [%s],
                 "workingWeekends": ["2026-03-07"], "publishedAt": "2026-03-04T02:00:00Z"}""".formatted(region, holidays);
        TestTopics.send(
                Topics.CATALOG, UUID.randomUUID().toString(), "onething.calendar.published.v1", region, calendar);
    }
}
