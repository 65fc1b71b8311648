package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.Plan;
import io.onething.plan.PlannedMaterial;
import io.onething.test.TestTokens;
import io.onething.web.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** 承诺书 for a restaurant of 500 m²: SIGN may owe a paper, FIRE may be committed to. */
class UndertakingIT extends ApplicationIT {
    private static final Plan PLAN = TestThemes.plan(TestThemes.RESTAURANT, 1);
    private static final String RULES = "消防安全制度、灭火和应急疏散预案";
    private static final String SIGN = "招牌效果图";

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_draft_is_told_what_may_be_owed_and_committed_to_and_why_not() throws Exception {
        Portal portal = somebody();
        String number = draft(portal);
        JsonNode owing = Signing.offer(portal, number, "SIGN", "TOLERANCE");
        assertThat(owing.path("whether").asString()).isEqualTo("OFFERED");
        assertThat(owing.path("withinWorkingDays").asInt()).isEqualTo(3);
        assertThat(owing.path("textZh").asString()).contains(SIGN, "3 个工作日", "视为撤回", number);
        byte[] text = owing.path("textZh").asString().getBytes(StandardCharsets.UTF_8);
        assertThat(owing.path("textDigest").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        JsonNode committing = Signing.offer(portal, number, "FIRE", "COMMITMENT");
        assertThat(committing.path("textZh").asString()).contains(RULES, "20 个工作日", "13 个工作日", "撤销许可");
        assertThat(committing.path("textEn").asString()).contains("20 working days");
        assertThat(Signing.offer(portal, number, "FIRE", "TOLERANCE")
                        .path("whether")
                        .asString())
                .isEqualTo("NOT_LISTED");
    }

    @Test
    void nothing_can_be_signed_before_the_form_tells_who_applies() {
        Portal portal = somebody();
        String number = portal.open(TestThemes.RESTAURANT, 1).text("number");
        assertThat(Signing.offer(portal, number, "SIGN", "TOLERANCE")
                        .path("whether")
                        .asString())
                .isEqualTo("APPLICANT_UNKNOWN");
        assertThat(Signing.sign(portal, number, "SIGN", "TOLERANCE").code()).isEqualTo("undertaking-not-offered");
    }

    @ParameterizedTest
    @CsvSource({
        "textDigest, 1111111111111111111111111111111111111111111111111111111111111111, undertaking-text-changed",
        "signedBy, 李四, signer-not-applicant",
        "materials, 另一份材料, undertaking-materials-differ",
        "item, TOBACCO, undertaking-not-offered"
    })
    void what_was_not_read_or_is_not_the_applicants_is_not_signed(String field, String value, String code) {
        Portal portal = somebody();
        String number = draft(portal);
        Object other = field.equals("materials") ? List.of(value) : value;
        var signature = Signing.signature(portal, number, "SIGN", "TOLERANCE", Map.of(field, other));
        Reply refused = portal.put(Signing.path(number), portal.find(number).etag(), signature);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(portal.get(Signing.path(number)).json().path("signed")).isEmpty();
    }

    @Test
    void a_signature_needs_the_version_that_was_seen_and_belongs_to_the_applicant() {
        Portal portal = somebody();
        String number = draft(portal);
        var signature = Signing.signature(portal, number, "SIGN", "TOLERANCE", Map.of());
        assertThat(portal.put(Signing.path(number), "\"1\"", signature).code()).isEqualTo("version-changed");
        assertThat(somebody().put(Signing.path(number), "\"2\"", signature).status())
                .isEqualTo(404);
        assertThat(somebody().get(Signing.path(number)).status()).isEqualTo(404);
    }

    @Test
    void the_two_kinds_exclude_each_other_and_can_be_taken_back_while_it_is_a_draft() {
        Portal portal = somebody();
        String number = draft(portal);
        assertThat(Signing.sign(portal, number, "FIRE", "COMMITMENT").status()).isEqualTo(200);
        Reply back = portal.send(
                HttpMethod.DELETE,
                Signing.path(number) + "/FIRE/COMMITMENT",
                portal.find(number).etag(),
                null,
                null);
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().path("signed")).isEmpty();
        // What was signed stays readable for ever, encrypted.
        assertThat(jdbc.sql("select count(*) from undertaking where case_number = ? and taken_back_at is not null")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select encode(signed, 'escape') from undertaking where case_number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .doesNotContain("承诺")
                .doesNotContain("signedBy");
    }

    @Test
    void owed_and_committed_papers_go_with_their_item_alone_and_are_in_the_report() {
        Portal portal = somebody();
        String number = draft(portal);
        Signing.sign(portal, number, "SIGN", "TOLERANCE");
        Signing.sign(portal, number, "FIRE", "COMMITMENT");
        Reply submitted = portal.submit(number, uploadBut(portal, number, RULES, SIGN));
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(202);
        assertThat(item(submitted.json(), "SIGN")
                        .path("owed")
                        .path("materials")
                        .path(0)
                        .asString())
                .isEqualTo(SIGN);
        Departments.approve(number, "LICENCE_CHECK");
        JsonNode sign = Departments.dispatched(number, "SIGN");
        assertThat(sign.path("undertakings").path(0).path("kind").asString()).isEqualTo("TOLERANCE");
        assertThat(sign.path("undertakings").path(0).path("text").asString()).contains(SIGN);
        assertThat(owed(sign)).containsExactly(SIGN);
        JsonNode fire = Departments.dispatched(number, "FIRE");
        assertThat(fire.path("undertakings").path(0).path("kind").asString()).isEqualTo("COMMITMENT");
        assertThat(fire.path("promisedWorkingDays").asInt()).isEqualTo(1);
        assertThat(owed(fire)).isEmpty();
        assertThat(Departments.dispatched(number, "TOBACCO").path("undertakings"))
                .isEmpty();

        Reply report = portal.get("/api/case-files/" + number + "/acceptance-report");
        assertThat(report.text("digest")).hasSize(64);
        assertThat(status(report.json(), "SIGN", SIGN)).isEqualTo("OWED");
        assertThat(status(report.json(), "FIRE", RULES)).isEqualTo("COMMITTED");
        String text = new String(
                portal.download("/api/case-files/" + number + "/acceptance-report/text")
                        .getResponseBody(),
                StandardCharsets.UTF_8);
        assertThat(text).contains(number, report.text("digest"), "国办发〔2020〕42号", "容缺", "【户外招牌设置规范管理】");
        var supervisor = new Portal(TestTokens.bearer("supervisor", null, Role.SUPERVISOR), client);
        assertThat(supervisor
                        .get("/api/case-files/" + number + "/acceptance-report")
                        .json())
                .isEqualTo(report.json());
        assertThat(supervisor.find(number).status()).isEqualTo(403);
        assertThat(somebody()
                        .get("/api/case-files/" + number + "/acceptance-report")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_does_not_commit_brings_all_papers_and_is_promised_the_ordinary_time() {
        Portal portal = somebody();
        String number = draft(portal);
        Reply missing = portal.submit(number, uploadBut(portal, number, RULES, SIGN));
        assertThat(missing.code()).isEqualTo("not-complete");
        assertThat(missing.json().path("errors").findValuesAsString("detail"))
                .anyMatch(each -> each.contains(RULES) && each.contains("告知承诺书"))
                .anyMatch(each -> each.contains(SIGN) && each.contains("3 个工作日内补交"));
        assertThat(portal.get("/api/case-files/" + number + "/acceptance-report")
                        .status())
                .isEqualTo(404);
        portal.upload(number, RULES);
        Reply submitted = portal.submit(number, portal.upload(number, SIGN).etag());
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(202);
        assertThat(item(submitted.json(), "FIRE").path("promisedWorkingDays").asInt())
                .isEqualTo(13);
        // HEALTH 3 and FOOD 10 are as long as FIRE 13 without a commitment: nothing is put off.
        assertThat(submitted.text("promisedOn")).isEqualTo("2026-03-23");
        Departments.approve(number, "LICENCE_CHECK");
        assertThat(Departments.dispatched(number, "FIRE")
                        .path("promisedWorkingDays")
                        .asInt())
                .isEqualTo(13);
    }

    @Test
    void the_ordinary_way_puts_off_what_is_promised_for_the_whole_where_it_is_the_longest() {
        Portal portal = somebody();
        Reply quick = submitted(portal, 2, true);
        Reply ordinary = submitted(portal, 2, false);
        assertThat(quick.text("promisedOn")).isEqualTo("2026-03-18");
        assertThat(ordinary.text("promisedOn")).isEqualTo("2026-03-23");
    }

    private Reply submitted(Portal portal, int example, boolean committed) {
        Reply draft = portal.open(TestThemes.RESTAURANT, example);
        Plan plan = TestThemes.plan(TestThemes.RESTAURANT, example);
        String number = draft.text("number");
        portal.put("/api/case-files/" + number + "/form", draft.etag(), TestThemes.form(plan));
        portal.uploadAll(number, plan);
        if (committed) {
            Signing.sign(portal, number, "FIRE", "COMMITMENT");
        }
        return portal.submit(number, portal.find(number).etag());
    }

    @Test
    void another_name_in_the_form_makes_what_was_signed_void() {
        Portal portal = somebody();
        String number = draft(portal);
        Signing.sign(portal, number, "SIGN", "TOLERANCE");
        uploadBut(portal, number, SIGN);
        Reply changed = portal.put(
                "/api/case-files/" + number + "/form", portal.find(number).etag(), Map.of("applicantName", "李四"));
        Reply refused = portal.submit(number, changed.etag());
        assertThat(refused.code()).isEqualTo("not-complete");
        assertThat(refused.json().path("errors").findValuesAsString("pointer"))
                .containsExactly("/materials/" + SIGN, "/undertakings/SIGN/TOLERANCE");
        Signing.sign(portal, number, "SIGN", "TOLERANCE");
        assertThat(portal.submit(number, portal.find(number).etag()).status()).isEqualTo(202);
    }

    private static String draft(Portal portal) {
        Reply draft = portal.open(TestThemes.RESTAURANT, 1);
        String number = draft.text("number");
        Map<String, Object> form = new HashMap<>(TestThemes.form(PLAN));
        form.put("applicantName", "新味餐饮管理有限公司" + UUID.randomUUID().toString().substring(0, 4));
        portal.put("/api/case-files/" + number + "/form", draft.etag(), form);
        return number;
    }

    private static String uploadBut(Portal portal, String number, String... missing) {
        PLAN.materials().stream()
                .filter(PlannedMaterial::mustBeUploaded)
                .map(PlannedMaterial::key)
                .filter(key -> !List.of(missing).contains(key))
                .forEach(key -> portal.upload(number, key));
        return portal.find(number).etag();
    }

    private static List<String> owed(JsonNode dispatched) {
        return dispatched
                .path("materials")
                .valueStream()
                .filter(each -> each.path("owed").asBoolean())
                .map(each -> each.path("key").asString())
                .toList();
    }

    private static JsonNode item(JsonNode file, String code) {
        return file.path("items")
                .valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String status(JsonNode report, String item, String key) {
        return item(report.path("report"), item)
                .path("checks")
                .valueStream()
                .filter(each -> each.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow()
                .path("status")
                .asString();
    }
}
