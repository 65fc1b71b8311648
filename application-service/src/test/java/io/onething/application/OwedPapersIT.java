package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.Topics;
import io.onething.plan.Plan;
import io.onething.plan.PlannedMaterial;
import io.onething.test.TestTopics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 容缺: papers that come later, or do not; told by approval-service as its contract says. */
class OwedPapersIT extends ApplicationIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SUPPLIED = "onething.case-item.owed-supplied.v1";
    private static final Plan PLAN = TestThemes.plan(TestThemes.RESTAURANT, 1);
    private static final String PAPER = "招牌效果图";

    @Test
    void an_owed_paper_is_shown_with_its_last_day_and_goes_to_the_department_when_it_is_handed_in() {
        Portal portal = somebody();
        String number = owing(portal);
        assertThat(supply(portal, number).code()).isEqualTo("owed-incomplete");
        tell(number, "onething.approval.tolerance-begun.v1", "supplyBy", "2026-03-09");
        awaitSupplyBy(portal, number);
        assertThat(waiting(portal, number)).contains("OWED_PAPERS");
        tell(number, "onething.approval.tolerance-reminder.v1", "supplyBy", "2026-03-09");
        awaitTimeline(portal, number, "case-item.tolerance-reminded");

        assertThat(supply(portal, number).code()).isEqualTo("owed-incomplete");
        portal.upload(number, PAPER);
        String seen = portal.find(number).etag();
        Reply handed = supply(portal, number);
        assertThat(handed.status()).as(handed.toString()).isEqualTo(200);
        assertThat(handed.etag()).isNotEqualTo(seen);
        JsonNode told = Departments.told(number, SUPPLIED);
        assertThat(told.path("itemCode").asString()).isEqualTo("SIGN");
        JsonNode paper = told.path("materials")
                .valueStream()
                .filter(each -> each.path("key").asString().equals(PAPER))
                .findFirst()
                .orElseThrow();
        assertThat(paper.path("owed").asBoolean()).isFalse();
        assertThat(paper.path("sha256").asString()).hasSize(64);
        assertThat(item(portal, number, "SIGN").path("owed").path("suppliedAt").isNull())
                .isFalse();
        assertThat(waiting(portal, number)).doesNotContain("OWED_PAPERS");
        assertThat(timeline(portal, number))
                .containsSubsequence(
                        "case-item.tolerance-begun", "case-item.tolerance-reminded", "case-item.owed-supplied");
        assertThat(supply(portal, number).code()).isEqualTo("owed-nothing");
        // Told again, and late: nothing of it is news any more.
        tell(number, "onething.approval.tolerance-begun.v1", "supplyBy", "2026-03-10");
        assertThat(portal.upload(number, PAPER, "again.pdf", TestFiles.pdf(), "again")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_paper_that_comes_before_its_item_goes_out_with_it() {
        Portal portal = somebody();
        String number = submitted(portal);
        portal.upload(number, PAPER);
        assertThat(supply(portal, number).status()).isEqualTo(200);
        Departments.approve(number, "LICENCE_CHECK");
        JsonNode sign = Departments.dispatched(number, "SIGN");
        assertThat(sign.path("materials").findValuesAsString("owed")).doesNotContain("true");
        assertThat(TestTopics.all(Topics.CASE_FILE))
                .noneMatch(event ->
                        event.type().equals(SUPPLIED) && event.subject().equals(number));
    }

    @Test
    void what_does_not_come_ends_its_item_and_the_rest_goes_on() {
        Portal portal = somebody();
        String number = owing(portal);
        tell(number, "onething.approval.lapsed.v1", "reason", "容缺材料逾期未补齐,视为撤回申请,作退件办结");
        awaitItem(portal, number, "SIGN", "LAPSED");
        assertThat(item(portal, number, "SIGN").path("reason").asString()).contains("视为撤回");
        assertThat(item(portal, number, "FIRE").path("state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(timeline(portal, number)).contains("case-item.tolerance-lapsed");
        assertThat(supply(portal, number).code()).isEqualTo("owed-nothing");
        assertThat(portal.upload(number, PAPER, "late.pdf", TestFiles.pdf(), "late")
                        .status())
                .isEqualTo(409);
        assertThat(TestTopics.all(Topics.CASE_FILE))
                .noneMatch(event -> event.type().equals("onething.case-item.lapsed.v1")
                        && event.subject().equals(number));
    }

    private static String owing(Portal portal) {
        String number = submitted(portal);
        Departments.approve(number, "LICENCE_CHECK");
        Departments.dispatched(number, "SIGN");
        awaitItem(portal, number, "SIGN", "IN_PROGRESS");
        return number;
    }

    private static String submitted(Portal portal) {
        Reply draft = portal.open(TestThemes.RESTAURANT, 1);
        String number = draft.text("number");
        portal.put("/api/case-files/" + number + "/form", draft.etag(), TestThemes.form(PLAN));
        PLAN.materials().stream()
                .filter(PlannedMaterial::mustBeUploaded)
                .filter(paper -> !paper.key().equals(PAPER))
                .forEach(paper -> portal.upload(number, paper.key()));
        assertThat(Signing.sign(portal, number, "SIGN", "TOLERANCE").status()).isEqualTo(200);
        Reply submitted = portal.submit(number, portal.find(number).etag());
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(202);
        return number;
    }

    private static Reply supply(Portal portal, String number) {
        return portal.send(
                HttpMethod.POST,
                "/api/case-files/" + number + "/owed-materials",
                portal.find(number).etag(),
                UUID.randomUUID().toString(),
                null);
    }

    private static void tell(String number, String type, String field, String value) {
        Map<String, Object> event = new HashMap<>(Map.of(
                "caseNumber", number,
                "itemCode", "SIGN",
                "nameZh", "户外招牌设置规范管理",
                "nameEn", "Outdoor sign",
                "department", Map.of("code", "CG", "nameZh", "城市管理部门"),
                "materials", List.of(Map.of("key", PAPER, "nameZh", PAPER)),
                "at", "2026-03-04T02:05:00Z",
                "lapsedAt", "2026-03-09T16:00:00Z"));
        event.put(field, value);
        TestTopics.send(Topics.APPROVAL, UUID.randomUUID().toString(), type, number, JSON.writeValueAsString(event));
    }

    private static void awaitSupplyBy(Portal portal, String number) {
        Awaitility.await()
                .until(() -> item(portal, number, "SIGN")
                        .path("owed")
                        .path("supplyBy")
                        .asString("")
                        .equals("2026-03-09"));
    }

    private static void awaitTimeline(Portal portal, String number, String event) {
        Awaitility.await().until(() -> timeline(portal, number).contains(event));
    }

    private static List<String> waiting(Portal portal, String number) {
        return portal.find(number).json().path("waitingFor").findValuesAsString("what");
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
