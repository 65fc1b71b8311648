package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.Topics;
import io.onething.plan.Plan;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** 信用门槛: what stands against an applicant bars them at signing and at submission, until it is repaired. */
class CreditIT extends ApplicationIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PHOTO = 0;
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, PHOTO);
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_serious_record_bars_with_its_reason_until_it_is_repaired() {
        String idNumber = person();
        Portal operator = operator();
        Reply loaded = load(operator, idNumber, "SERIOUS", "key-" + idNumber);
        assertThat(loaded.status()).as(loaded.toString()).isEqualTo(201);
        assertThat(loaded.text("holder"))
                .startsWith(idNumber.substring(0, 3))
                .contains("*")
                .endsWith(idNumber.substring(14));
        assertThat(load(operator, idNumber, "SERIOUS", "key-" + idNumber).text("id"))
                .isEqualTo(loaded.text("id"));

        Portal portal = somebody();
        String number = draft(portal, idNumber);
        var offer = Signing.offer(portal, number, "SS_CARD", "TOLERANCE");
        assertThat(offer.path("whether").asString()).isEqualTo("BARRED");
        assertThat(offer.path("bar").path("since").asString()).isEqualTo("2025-06-01");
        assertThat(offer.path("bar").path("repair").asString()).contains("信用修复");
        Reply barred = Signing.sign(portal, number, "SS_CARD", "TOLERANCE");
        assertThat(barred.code()).isEqualTo("credit-barred");
        assertThat(barred.text("reason")).isEqualTo("拒不履行生效裁判");

        Reply repaired = operator.post("/api/credit-records/" + loaded.text("id") + "/repair", null, Map.of());
        assertThat(repaired.json().path("repairedAt").isNull()).isFalse();
        assertThat(operator.post("/api/credit-records/" + loaded.text("id") + "/repair", null, Map.of())
                        .json())
                .isEqualTo(repaired.json());
        assertThat(Signing.sign(portal, number, "SS_CARD", "TOLERANCE").status())
                .isEqualTo(200);
        assertThat(portal.submit(number, portal.find(number).etag()).status()).isEqualTo(202);
    }

    @Test
    void what_comes_to_stand_against_them_after_signing_counts_at_submission() {
        String idNumber = person();
        Portal portal = somebody();
        String number = draft(portal, idNumber);
        assertThat(Signing.sign(portal, number, "SS_CARD", "TOLERANCE").status())
                .isEqualTo(200);
        String record = load(operator(), idNumber, "SERIOUS", UUID.randomUUID().toString())
                .text("id");
        Reply refused = portal.submit(number, portal.find(number).etag());
        assertThat(refused.code()).isEqualTo("not-complete");
        assertThat(refused.json().path("errors").findValuesAsString("detail"))
                .anyMatch(each -> each.contains("2025-06-01") && each.contains("拒不履行生效裁判"));
        operator().post("/api/credit-records/" + record + "/repair", null, Map.of());
        assertThat(portal.submit(number, portal.find(number).etag()).status()).isEqualTo(202);
    }

    @Test
    void a_light_record_is_neither_used_nor_shown() {
        String idNumber = person();
        Portal portal = somebody();
        load(operator(), idNumber, "LIGHT", UUID.randomUUID().toString());
        String number = draft(portal, idNumber);
        assertThat(Signing.sign(portal, number, "SS_CARD", "TOLERANCE").status())
                .isEqualTo(200);
        portal.submit(number, portal.find(number).etag());
        assertThat(portal.get("/api/credit-records/mine").json().path("items")).isEmpty();
    }

    @Test
    void a_broken_commitment_stands_against_the_holder_who_reads_why_and_how_to_repair_it() {
        String idNumber = person();
        Portal portal = somebody();
        String number = draft(portal, idNumber);
        portal.upload(number, "照片");
        assertThat(portal.submit(number, portal.find(number).etag()).status()).isEqualTo(202);
        assertThat(portal.get("/api/credit-records/mine")
                        .json()
                        .path("mayCommit")
                        .asBoolean())
                .isTrue();
        String broken = JSON.writeValueAsString(Map.of(
                "caseNumber", number,
                "itemCode", "SS_CARD",
                "nameZh", "社会保障卡",
                "nameEn", "Social security card",
                "department", Map.of("code", "RS", "nameZh", "人力资源和社会保障局"),
                "applicantSubject", "whoever",
                "reason", "疏散通道被堵",
                "at", "2026-03-26T02:00:00Z"));
        TestTopics.send(Topics.APPROVAL, UUID.randomUUID().toString(), "onething.commitment.broken.v1", number, broken);
        Awaitility.await()
                .until(() -> !portal.get("/api/credit-records/mine")
                        .json()
                        .path("mayCommit")
                        .asBoolean());
        Reply mine = portal.get("/api/credit-records/mine");
        assertThat(mine.json().path("mayOwe").asBoolean()).isTrue();
        var entry = mine.json().path("items").path(0);
        assertThat(entry.path("kind").asString()).isEqualTo("FALSE_COMMITMENT");
        assertThat(entry.path("since").asString()).isEqualTo("2026-03-26");
        assertThat(entry.path("reason").asString()).isEqualTo("疏散通道被堵");
        assertThat(entry.path("source").asString()).isEqualTo("人力资源和社会保障局");
        assertThat(entry.path("repair").asString()).isNotBlank();
        // Another account of the same person is barred as well, and owed papers that lapse are no record by default.
        assertThat(jdbc.sql("select count(*) from credit_record where kind = 'LAPSED_TOLERANCE'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void records_lie_encrypted_and_only_operators_keep_them() {
        String idNumber = person();
        Reply loaded = load(operator(), idNumber, "SERIOUS", UUID.randomUUID().toString());
        String row = jdbc.sql("select holders::text || encode(content, 'escape') from credit_record where id = ?")
                .param(Long.parseLong(loaded.text("id")))
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(idNumber).doesNotContain("拒不履行");
        assertThat(somebody().get("/api/credit-records").status()).isEqualTo(403);
        assertThat(operator().get("/api/credit-records/mine").status()).isEqualTo(403);
        assertThat(load(operator(), "110105199003072347", "SERIOUS", "k").code())
                .isEqualTo("id-number-invalid");
        Reply listed = operator().get("/api/credit-records?kind=SERIOUS&repaired=false&limit=1");
        assertThat(listed.json().path("items").path(0).path("id").asString()).isEqualTo(loaded.text("id"));
    }

    private Portal operator() {
        return new Portal(TestTokens.operator(), client);
    }

    private static Reply load(Portal operator, String idNumber, String kind, String key) {
        return operator.post(
                "/api/credit-records",
                key,
                Map.of(
                        "idNumber", idNumber,
                        "kind", kind,
                        "since", "2025-06-01",
                        "reason", "拒不履行生效裁判",
                        "source", "人民法院",
                        "repair", "履行后申请信用修复"));
    }

    /** A draft that lacks nothing but the photo for SS_CARD. */
    private static String draft(Portal portal, String idNumber) {
        Reply draft = portal.open(TestThemes.NEWBORN, PHOTO);
        String number = draft.text("number");
        Map<String, Object> form = new HashMap<>(TestThemes.form(PLAN));
        form.put("applicantIdNo", idNumber);
        Reply filled = portal.put("/api/case-files/" + number + "/form", draft.etag(), form);
        assertThat(filled.status()).as(filled.toString()).isEqualTo(200);
        PLAN.materials().stream()
                .filter(paper -> paper.mustBeUploaded() && !paper.key().equals("照片"))
                .forEach(paper -> portal.upload(number, paper.key()));
        return number;
    }

    /** Somebody against whom nothing stands yet. */
    private static String person() {
        String digits = "11010519900307" + "%03d".formatted(SERIAL.incrementAndGet());
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
