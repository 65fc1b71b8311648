package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.orchestration.SupplementSweep;
import io.onething.messaging.Topics;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedMaterial;
import io.onething.test.EventContracts;
import io.onething.test.MovableClock;
import io.onething.test.TestTopics;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 一次性告知: one notice for all departments, and the applicant's answer split back. Begins on Wednesday 2026-03-04. */
class SupplementIT extends ApplicationIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOTICE = "onething.case-file.supplement-asked.v1";
    private static final String CORRECTED = "onething.case-item.supplemented.v1";
    private static final String LAPSED = "onething.case-item.lapsed.v1";
    private static final String COMPLETED = "onething.case-file.completed.v1";
    private static final int EXAMPLE = mostDepartments();
    private static final Plan PLAN = TestThemes.plan(TestThemes.SCHOOL, EXAMPLE);
    /** Items of three departments that are handled at the same time. */
    private static final List<PlannedItem> THREE = byDepartment(PLAN).limit(3).toList();

    @Autowired
    MovableClock clock;

    @Autowired
    SupplementSweep sweep;

    @AfterEach
    void standStill() {
        clock.set(MovableClock.BEGIN);
    }

    @Test
    void three_departments_ask_one_notice_goes_out_and_the_answer_is_split() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.SCHOOL, EXAMPLE);
        others().forEach(code -> Departments.receive(number, code));
        THREE.forEach(item -> Departments.dispatched(number, item.code()));
        others().forEach(code -> awaitReceived(portal, number, code));
        ask(number, THREE.get(0), "2026-03-11");
        ask(number, THREE.get(1), "2026-03-11");
        ask(number, THREE.get(2), "2026-03-11");
        JsonNode notice = Departments.told(number, NOTICE);
        assertThat(notice.path("items").findValuesAsString("note")).containsExactlyInAnyOrderElementsOf(notes(THREE));
        assertThat(notice.path("answerBy").asString()).isEqualTo("2026-03-25");
        assertThat(portal.find(number).json().path("waitingFor").valueStream())
                .filteredOn(each -> each.path("what").asString().equals("SUPPLEMENT"))
                .hasSize(3);

        clock.set(Instant.parse("2026-03-06T02:00:00Z"));
        correct(portal, number, THREE.subList(0, 2), 200);
        assertThat(supplemented(number)).containsExactlyInAnyOrder(code(0), code(1));
        assertThat(item(portal, number, code(2))
                        .path("supplement")
                        .path("answeredAt")
                        .isNull())
                .isTrue();
        correct(portal, number, THREE.subList(2, 3), 200);
        assertThat(supplemented(number)).containsExactlyInAnyOrder(code(0), code(1), code(2));
        assertThat(TestTopics.all(Topics.CASE_FILE))
                .filteredOn(
                        event -> event.type().equals(NOTICE) && event.subject().equals(number))
                .hasSize(1);
        assertThat(timeline(portal, number))
                .containsSubsequence("case-item.supplement-asked", "case-item.supplemented");
        // Nothing is left to correct, and a repeat of what departments asked is no news.
        ask(number, THREE.get(0), "2026-03-11");
        assertThat(answer(portal, number, Map.of()).text("code")).isEqualTo("supplement-not-asked");
    }

    @Test
    void a_request_waits_for_others_but_not_past_the_days_of_its_department() {
        Portal portal = somebody();
        String patient = portal.file(TestThemes.SCHOOL, EXAMPLE);
        String urgent = portal.file(TestThemes.SCHOOL, EXAMPLE);
        Departments.dispatched(patient, code(0));
        Departments.dispatched(urgent, code(0));
        ask(patient, THREE.get(0), "2026-03-11");
        ask(urgent, THREE.get(0), "2026-03-05");
        awaitKept(portal, patient);
        awaitKept(portal, urgent);
        assertThat(item(portal, urgent, code(0)).path("supplement").isNull()).isTrue();
        // The urgent one goes out when the last day of its department begins: 2026-03-05 in Beijing.
        clock.set(Instant.parse("2026-03-04T16:00:00Z"));
        sweep.run();
        assertThat(item(portal, urgent, code(0)).path("supplement").isNull()).isFalse();
        assertThat(item(portal, patient, code(0)).path("supplement").isNull()).isTrue();
        // The other one after two working days, 03-05 and the Saturday that works for 03-06.
        clock.set(Instant.parse("2026-03-07T15:59:59Z"));
        sweep.run();
        assertThat(item(portal, patient, code(0)).path("supplement").isNull()).isTrue();
        clock.set(Instant.parse("2026-03-07T16:00:00Z"));
        sweep.run();
        assertThat(item(portal, patient, code(0)).path("supplement").isNull()).isFalse();
    }

    @Test
    void what_is_not_corrected_in_time_lapses_and_the_rest_goes_on() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.SCHOOL, EXAMPLE);
        Departments.dispatched(number, code(0));
        ask(number, THREE.get(0), "2026-03-04");
        awaitTold(portal, number);
        clock.set(Instant.parse("2026-03-25T15:59:59Z"));
        sweep.run();
        assertThat(item(portal, number, code(0)).path("state").asString()).isEqualTo("IN_PROGRESS");
        clock.set(Instant.parse("2026-03-25T16:00:00Z"));
        sweep.run();
        assertThat(item(portal, number, code(0)).path("state").asString()).isEqualTo("LAPSED");
        EventContracts.assertFits(LAPSED, Departments.told(number, LAPSED).toString());
        assertThat(item(portal, number, code(1)).path("state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(timeline(portal, number)).contains("case-item.lapsed");
        assertThat(answer(portal, number, Map.of()).text("code")).isEqualTo("supplement-not-asked");
        approveAllBut(number, code(0));
        JsonNode completed = Departments.told(number, COMPLETED);
        EventContracts.assertFits(COMPLETED, completed.toString());
        assertThat(completed.path("items").valueStream()).anySatisfy(each -> {
            assertThat(each.path("code").asString()).isEqualTo(code(0));
            assertThat(each.path("state").asString()).isEqualTo("LAPSED");
        });
    }

    private static void approveAllBut(String number, String lapsed) {
        var lost = new HashSet<>(List.of(lapsed));
        for (String code : PLAN.layers().stream().flatMap(List::stream).toList()) {
            if (PLAN.item(code).orElseThrow().predecessors().stream().anyMatch(lost::contains)) {
                lost.add(code);
            } else if (!lost.contains(code)) {
                Departments.approveAndLicense(number, code);
            }
        }
    }

    @Test
    void an_answer_that_completes_nothing_says_what_is_missing() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.SCHOOL, EXAMPLE);
        Departments.dispatched(number, code(0));
        ask(number, THREE.get(0), "2026-03-04");
        awaitTold(portal, number);
        Reply empty = answer(portal, number, Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text("code")).isEqualTo("supplement-incomplete");
        assertThat(empty.json().path("errors")).isNotEmpty();
        Reply other = answer(portal, number, Map.of("nobodyAsked", "x"));
        assertThat(other.text("code")).isEqualTo("form-invalid");
        assertThat(somebody().find(number).status()).isEqualTo(404);
    }

    private static String code(int place) {
        return THREE.get(place).code();
    }

    /** First-layer items of the plan that do not take part. */
    private static List<String> others() {
        var taking = THREE.stream().map(PlannedItem::code).collect(Collectors.toSet());
        return PLAN.layers().getFirst().stream()
                .filter(code -> !taking.contains(code))
                .toList();
    }

    private static Stream<PlannedItem> byDepartment(Plan plan) {
        return plan.layers().getFirst().stream()
                .flatMap(code -> plan.item(code).stream())
                .filter(item -> !item.fields().isEmpty())
                .collect(Collectors.toMap(
                        item -> item.department().code(), Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    private static int mostDepartments() {
        int examples = TestThemes.SCHOOL.theme().examples().size();
        return IntStream.range(0, examples)
                .filter(each ->
                        byDepartment(TestThemes.plan(TestThemes.SCHOOL, each)).count() >= 3)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable PlannedMaterial paper(PlannedItem item) {
        return PLAN.materials().stream()
                .filter(each -> each.items().contains(item.code()))
                .findFirst()
                .orElse(null);
    }

    private static String key(PlannedItem item) {
        PlannedMaterial paper = paper(item);
        return paper == null ? field(item) : paper.key();
    }

    private static String field(PlannedItem item) {
        return PLAN.form().stream()
                .map(field -> field.code())
                .filter(item.fields()::contains)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(List<PlannedItem> items) {
        return items.stream().map(SupplementIT::note).toList();
    }

    private static String note(PlannedItem item) {
        return item.nameZh() + "的材料模糊,请重新提交。";
    }

    private static void ask(String number, PlannedItem item, String tellBy) {
        String type = "onething.approval.supplement-asked.v1";
        var event = (ObjectNode) JSON.readTree(EventContracts.sampleOf("approval-service", type));
        event.put("caseNumber", number).put("itemCode", item.code()).put("tellBy", tellBy);
        event.put("askedAt", "2026-03-04T02:05:00Z");
        ((ObjectNode) event.path("corrections").path(0)).put("key", key(item)).put("note", note(item));
        TestTopics.send(Topics.APPROVAL, UUID.randomUUID().toString(), type, number, event.toString());
    }

    private static void correct(Portal portal, String number, List<PlannedItem> items, int status) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (PlannedItem item : items) {
            if (paper(item) == null) {
                fields.put(field(item), TestThemes.form(PLAN).get(field(item)));
            } else {
                Reply uploaded = portal.upload(
                        number,
                        key(item),
                        "new.pdf",
                        TestFiles.pdf(),
                        UUID.randomUUID().toString());
                assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
            }
        }
        Reply reply = answer(portal, number, fields);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
    }

    private static Reply answer(Portal portal, String number, Map<String, Object> fields) {
        String path = "/api/case-files/" + number;
        return portal.send(
                HttpMethod.POST,
                path + "/supplement",
                portal.find(number).etag(),
                UUID.randomUUID().toString(),
                fields);
    }

    private static List<String> supplemented(String number) {
        Departments.told(number, CORRECTED);
        return TestTopics.all(Topics.CASE_FILE).stream()
                .filter(event ->
                        event.type().equals(CORRECTED) && event.subject().equals(number))
                .map(event -> JSON.readTree(event.data()).path("itemCode").asString())
                .toList();
    }

    private static void awaitReceived(Portal portal, String number, String code) {
        Awaitility.await()
                .until(() -> !item(portal, number, code).path("receivedAt").isNull());
    }

    private static void awaitTold(Portal portal, String number) {
        Awaitility.await()
                .until(() -> !item(portal, number, code(0)).path("supplement").isNull());
    }

    /** The version of the case file tells that a request was taken in, of which the applicant is not told yet. */
    private static void awaitKept(Portal portal, String number) {
        Awaitility.await()
                .until(() -> portal.find(number).json().path("version").asLong() > 3);
    }

    private static JsonNode item(Portal portal, String number, String code) {
        return portal.find(number)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> timeline(Portal portal, String number) {
        return portal.get("/api/case-files/" + number + "/timeline?limit=200")
                .json()
                .path("items")
                .findValuesAsString("event");
    }
}
