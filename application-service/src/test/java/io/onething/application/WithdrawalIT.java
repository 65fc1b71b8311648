package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.Topics;
import io.onething.test.TestTopics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 撤回 and 撤销, as the applicant sees them. */
class WithdrawalIT extends ApplicationIT {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_case_is_withdrawn_after_a_license_is_out() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 0);
        Departments.approveAndLicense(number, "BIRTH_CERT");
        awaitItem(portal, number, "BIRTH_CERT", "APPROVED");
        String key = UUID.randomUUID().toString();
        Reply asked = withdraw(portal, number, key, Map.of("reason", "信息有误,重新申请"));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(withdraw(portal, number, key, Map.of("reason", "信息有误,重新申请")).status())
                .isEqualTo(202);
        JsonNode told = Departments.told(number, "onething.case-item.undone.v1");
        assertThat(told.path("cause").asString()).isEqualTo("WITHDRAWAL");
        assertThat(told.path("reason").asString()).isEqualTo("信息有误,重新申请");
        for (String item : items(portal, number, "UNDOING")) {
            if (item.equals("BIRTH_CERT")) {
                revoke(number, item, "WITHDRAWN_BY_APPLICANT");
                undone(number, item, "WITHDRAWAL", "REVOKED");
            } else {
                undone(number, item, "WITHDRAWAL", "VOIDED");
            }
        }
        awaitItem(portal, number, "VACCINE", "WITHDRAWN");
        assertThat(portal.find(number).json().path("state").asString()).isEqualTo("IN_PROGRESS");
        send(
                Topics.LICENSE,
                "onething.license.revoked.v1",
                number,
                Map.of(
                        "caseNumber", number,
                        "itemCode", "BIRTH_CERT",
                        "licenseNumber", "L-BIRTH_CERT",
                        "revokedAt", "2026-03-04T04:00:00Z"));
        Awaitility.await()
                .until(() -> portal.find(number).json().path("state").asString().equals("COMPLETED"));
        JsonNode file = portal.find(number).json();
        assertThat(file.path("result").asString()).isEqualTo("WITHDRAWN");
        JsonNode birth = item(file, "BIRTH_CERT");
        assertThat(birth.path("state").asString()).isEqualTo("REVOKED");
        assertThat(birth.path("licenseRevokedAt").asString()).isEqualTo("2026-03-04T04:00:00Z");
        assertThat(Departments.told(number, "onething.case-file.completed.v1")
                        .path("result")
                        .asString())
                .isEqualTo("WITHDRAWN");
        assertThat(withdraw(portal, number, UUID.randomUUID().toString(), Map.of())
                        .text("code"))
                .isEqualTo("already-completed");
    }

    @Test
    void a_revocation_after_the_end_reaches_what_used_it_and_changes_the_result() {
        Portal portal = somebody();
        String number = portal.file(TestThemes.NEWBORN, 0);
        for (String item : TestThemes.plan(TestThemes.NEWBORN, 0).layers().stream()
                .flatMap(layer -> layer.stream())
                .toList()) {
            Departments.approveAndLicense(number, item);
        }
        Awaitility.await()
                .until(() -> portal.find(number).json().path("state").asString().equals("COMPLETED"));
        revoke(number, "BIRTH_CERT", "FRAUD");
        JsonNode told = Departments.told(number, "onething.case-item.undone.v1");
        assertThat(told.path("itemCode").asString()).isEqualTo("HUKOU");
        assertThat(told.path("because").asString()).isEqualTo("BIRTH_CERT");
        undone(number, "HUKOU", "INPUT_REVOKED", "REVIEWING");
        Awaitility.await().until(() -> timeline(number, "case-item.reviewed") == 1);
        JsonNode file = portal.find(number).json();
        assertThat(file.path("state").asString()).isEqualTo("COMPLETED");
        assertThat(file.path("result").asString()).isEqualTo("PARTLY_APPROVED");
        assertThat(item(file, "HUKOU").path("undoing").path("standing").asString())
                .isEqualTo("REVIEWING");
        assertThat(timeline(number, "case-file.completed")).isEqualTo(1);
        assertThat(timeline(number, "case-file.result-changed")).isEqualTo(1);
    }

    @Test
    void who_may_not_withdraw_is_told_why() {
        Portal portal = somebody();
        String draft = portal.open(TestThemes.NEWBORN, 0).text("number");
        assertThat(withdraw(portal, draft, UUID.randomUUID().toString(), Map.of())
                        .text("code"))
                .isEqualTo("not-submitted");
        String number = portal.file(TestThemes.NEWBORN, 0);
        assertThat(withdraw(somebody(), number, UUID.randomUUID().toString(), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(withdraw(portal, number, UUID.randomUUID().toString(), Map.of("item", "NO_SUCH"))
                        .text("code"))
                .isEqualTo("item-unknown");
        Departments.refuse(number, "VACCINE", "超龄");
        awaitItem(portal, number, "VACCINE", "REFUSED");
        assertThat(withdraw(portal, number, UUID.randomUUID().toString(), Map.of("item", "VACCINE"))
                        .text("code"))
                .isEqualTo("item-ended");
    }

    private static Reply withdraw(Portal portal, String number, String key, Map<String, Object> body) {
        return portal.post("/api/case-files/" + number + "/withdrawal", key, body);
    }

    private static void revoke(String number, String item, String ground) {
        send(
                Topics.APPROVAL,
                "onething.approval.revoked.v1",
                number,
                Map.of(
                        "caseNumber", number,
                        "itemCode", item,
                        "ground", ground,
                        "reason", "系伪造",
                        "revokedAt", "2026-03-04T03:30:00Z"));
    }

    private static void undone(String number, String item, String cause, String standing) {
        send(
                Topics.APPROVAL,
                "onething.approval.undone.v1",
                number,
                Map.of(
                        "caseNumber", number,
                        "itemCode", item,
                        "cause", cause,
                        "standing", standing,
                        "undoneAt", "2026-03-04T03:30:00Z"));
    }

    private static void send(String topic, String type, String number, Map<String, Object> data) {
        TestTopics.send(topic, UUID.randomUUID().toString(), type, number, JSON.writeValueAsString(data));
    }

    private static List<String> items(Portal portal, String number, String waitingFor) {
        return portal.find(number)
                .json()
                .path("waitingFor")
                .valueStream()
                .filter(each -> each.path("what").asString().equals(waitingFor))
                .map(each -> each.path("itemCode").asString())
                .toList();
    }

    private static JsonNode item(JsonNode file, String code) {
        return file.path("items")
                .valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int timeline(String number, String event) {
        return jdbc.sql("select count(*) from timeline_entry where case_number = ? and event = ?")
                .param(number)
                .param(event)
                .query(Integer.class)
                .single();
    }
}
