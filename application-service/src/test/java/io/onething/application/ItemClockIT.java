package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.Topics;
import io.onething.plan.Plan;
import io.onething.test.EventContracts;
import io.onething.test.TestTopics;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the applicant sees of the departments' clocks. */
class ItemClockIT extends ApplicationIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MOVED = "onething.approval.clock-moved.v1";
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 1);
    private static final String CRITICAL = PLAN.criticalPath().getFirst();

    @Test
    void a_special_procedure_is_seen_and_puts_off_the_whole_while_the_rest_goes_on() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 1);
        LocalDate first = promised(portal, number);
        Departments.dispatched(number, CRITICAL);
        moved(number, 2, "ACCEPTED", 0, false);
        moved(number, 3, "SUSPENDED", 1, true);
        Awaitility.await().until(() -> waitsFor(portal, number).contains("SPECIAL_PROCEDURE"));
        JsonNode clock = item(portal, number).path("clock");
        assertThat(clock.path("procedure").path("kind").asString()).isEqualTo("EXPERT_REVIEW");
        assertThat(clock.path("procedure").path("expectedUntil").asString()).isEqualTo("2026-10-12");

        moved(number, 4, "RESUMED", 5, false);
        Awaitility.await()
                .until(() -> item(portal, number)
                                .path("clock")
                                .path("excludedWorkingDays")
                                .asInt()
                        == 5);
        assertThat(waitsFor(portal, number)).doesNotContain("SPECIAL_PROCEDURE");
        assertThat(promised(portal, number)).isAfter(first.plusDays(4));
        assertThat(events(portal, number))
                .containsSubsequence(
                        "case-item.suspended",
                        "case-file.promise-prolonged",
                        "case-item.resumed",
                        "case-file.promise-prolonged");
        JsonNode last = timeline(portal, number).getLast();
        assertThat(last.path("textZh").asString())
                .contains(promised(portal, number).toString());

        // What tells of an earlier state comes late and changes nothing.
        moved(number, 3, "SUSPENDED", 1, true);
        Departments.approveAndLicense(number, CRITICAL);
        Awaitility.await()
                .until(() -> item(portal, number).path("state").asString().equals("APPROVED"));
        assertThat(item(portal, number)
                        .path("clock")
                        .path("excludedWorkingDays")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void silence_that_accepts_is_told_as_such() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 1);
        Departments.dispatched(number, CRITICAL);
        moved(number, 2, "DEEMED_ACCEPTED", 0, false);
        Awaitility.await().until(() -> events(portal, number).contains("case-item.deemed-accepted"));
        assertThat(item(portal, number).path("receivedAt").isNull()).isFalse();
        assertThat(events(portal, number)).doesNotContain("case-item.received");
    }

    @Test
    void what_is_not_accepted_blocks_what_depends_on_it_and_says_where_to_go() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 1);
        Departments.dispatched(number, CRITICAL);
        send(
                number,
                "onething.approval.not-accepted.v1",
                Map.of(
                        "caseNumber", number,
                        "itemCode", CRITICAL,
                        "reason", "不属于本机关职权范围",
                        "properAgency", "区卫生健康局",
                        "notAcceptedAt", "2026-03-04T02:05:00Z"));
        Awaitility.await()
                .until(() -> item(portal, number).path("state").asString().equals("NOT_ACCEPTED"));
        assertThat(item(portal, number).path("reason").asString()).contains("不属于", "请向区卫生健康局申请");
        assertThat(events(portal, number)).contains("case-item.not-accepted", "case-item.blocked");
        others().forEach(other -> Departments.approveAndLicense(number, other));
        JsonNode completed = Departments.told(number, "onething.case-file.completed.v1");
        assertThat(completed.path("items").valueStream()).anySatisfy(each -> {
            assertThat(each.path("code").asString()).isEqualTo(CRITICAL);
            assertThat(each.path("state").asString()).isEqualTo("NOT_ACCEPTED");
            assertThat(each.path("reason").asString()).contains("请向区卫生健康局申请");
        });
    }

    /** Items that do not depend on the critical one, each after those it depends on. */
    private static List<String> others() {
        var lost = new HashSet<>(List.of(CRITICAL));
        return PLAN.layers().stream()
                .flatMap(List::stream)
                .filter(code -> !code.equals(CRITICAL))
                .filter(code -> {
                    boolean free = PLAN.item(code).orElseThrow().predecessors().stream()
                            .noneMatch(lost::contains);
                    if (!free) {
                        lost.add(code);
                    }
                    return free;
                })
                .toList();
    }

    private static LocalDate promised(Portal portal, String number) {
        return LocalDate.parse(portal.find(number).text("promisedOn"));
    }

    private static JsonNode item(Portal portal, String number) {
        return portal.find(number)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("code").asString().equals(CRITICAL))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> waitsFor(Portal portal, String number) {
        return portal.find(number)
                .json()
                .path("waitingFor")
                .valueStream()
                .map(each -> each.path("what").asString())
                .toList();
    }

    private static List<JsonNode> timeline(Portal portal, String number) {
        return portal.get("/api/case-files/" + number + "/timeline?limit=200")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static List<String> events(Portal portal, String number) {
        return timeline(portal, number).stream()
                .map(each -> each.path("event").asString())
                .toList();
    }

    /** The contract's sample, for this case. */
    private static void moved(String number, int version, String cause, int excluded, boolean paused) {
        var event = (ObjectNode) JSON.readTree(EventContracts.sampleOf("approval-service", MOVED));
        event.put("caseNumber", number).put("itemCode", CRITICAL);
        event.put("version", version)
                .put("cause", cause)
                .put("excludedWorkingDays", excluded)
                .put("paused", paused);
        if (cause.contains("ACCEPTED")) {
            event.putNull("procedure");
        } else if (!paused) {
            ((ObjectNode) event.get("procedure")).put("to", "2026-09-25");
        }
        TestTopics.send(Topics.APPROVAL, UUID.randomUUID().toString(), MOVED, number, event.toString());
    }

    private static void send(String number, String type, Map<String, Object> data) {
        TestTopics.send(Topics.APPROVAL, UUID.randomUUID().toString(), type, number, JSON.writeValueAsString(data));
    }
}
