package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.Plan;
import io.onething.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 企业变更: CHANGE_REG of the market regulator (SJ) asks for two papers. */
class MaterialIT extends ApplicationIT {
    private static final String RESOLUTION = "股东会决议";
    private static final String AMENDMENT = "章程修正案";

    @Autowired
    JdbcClient jdbc;

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Reply draft(Portal portal) {
        return portal.open(TestThemes.COMPANY_CHANGE, 0);
    }

    @Test
    void a_case_file_goes_out_with_its_materials_and_only_the_department_that_needs_them_reads_them() {
        Portal portal = somebody();
        Reply draft = draft(portal);
        String number = draft.text("number");
        Reply resolution = portal.upload(number, RESOLUTION, "C:\\我的\\决议.pdf", TestFiles.pdf(), key());
        assertThat(resolution.status()).isEqualTo(201);
        assertThat(resolution.text("fileName")).isEqualTo("决议.pdf");
        assertThat(resolution.text("mediaType")).isEqualTo("application/pdf");
        Reply amendment = portal.upload(number, AMENDMENT, "章程.png", TestFiles.png(), key());
        String content = "/api/case-files/" + number + "/materials/" + resolution.text("id") + "/content";
        Portal clerk = new Portal(TestTokens.clerk("SJ"), client);
        assertThat(clerk.get(content).status()).isEqualTo(404);

        Plan plan = TestThemes.plan(TestThemes.COMPANY_CHANGE, 0);
        Reply filled = portal.put("/api/case-files/" + number + "/form", amendment.etag(), TestThemes.form(plan));
        assertThat(portal.submit(number, filled.etag()).status()).isEqualTo(202);

        var dispatched = Departments.dispatched(number, "CHANGE_REG");
        assertThat(dispatched
                        .path("materials")
                        .valueStream()
                        .filter(each -> each.path("key").asString().equals(RESOLUTION))
                        .map(each -> each.path("materialId").asString()))
                .containsExactly(resolution.text("id"));
        assertThat(dispatched.at("/holder/idNumber").isNull()).isTrue();

        var read = clerk.download(content);
        assertThat(read.getStatus().value()).isEqualTo(200);
        assertThat(read.getResponseBody()).isEqualTo(TestFiles.pdf());
        assertThat(read.getResponseHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.getResponseHeaders().getContentDisposition().isAttachment())
                .isTrue();
        assertThat(read.getResponseHeaders().getContentDisposition().getFilename())
                .isEqualTo("决议.pdf");
        assertThat(new Portal(TestTokens.departmentSystem("SJ"), client)
                        .download(content)
                        .getStatus()
                        .value())
                .isEqualTo(200);
        assertThat(portal.download(content).getResponseBody()).isEqualTo(TestFiles.pdf());

        // SW has an item in this case file, but none that uses the paper.
        assertThat(new Portal(TestTokens.clerk("SW"), client).get(content).status())
                .isEqualTo(404);
        assertThat(somebody().get(content).status()).isEqualTo(404);
        assertThat(new Portal(TestTokens.operator(), client).get(content).status())
                .isEqualTo(403);

        assertThat(portal.upload(number, RESOLUTION, "x.pdf", TestFiles.pdf(), key())
                        .code())
                .isEqualTo("already-submitted");
        assertThat(portal.delete("/api/case-files/" + number + "/materials/" + resolution.text("id"))
                        .code())
                .isEqualTo("already-submitted");
    }

    @Test
    void a_repeat_of_an_upload_gets_the_first_answer() {
        Portal portal = somebody();
        String number = draft(portal).text("number");
        Reply first = portal.upload(number, RESOLUTION, "a.pdf", TestFiles.pdf(), "up");
        Reply again = portal.upload(number, RESOLUTION, "a.pdf", TestFiles.pdf(), "up");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(portal.upload(number, RESOLUTION, "b.pdf", TestFiles.pdf(), "up")
                        .code())
                .isEqualTo("idempotency-key-reused");
        assertThat(portal.upload(number, RESOLUTION, "b.pdf", TestFiles.pdf(), key())
                        .code())
                .isEqualTo("material-present");
        assertThat(portal.get("/api/case-files/" + number + "/materials").json().path("items"))
                .hasSize(1);
    }

    @Test
    void what_cannot_be_a_material_is_refused() {
        Portal portal = somebody();
        String number = draft(portal).text("number");
        byte[] script = "#!/bin/sh".getBytes(StandardCharsets.UTF_8);
        Reply refused = portal.upload(number, RESOLUTION, "a.pdf", script, key());
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.json().path("allowed").valueStream().map(each -> each.asString()))
                .contains("application/pdf");
        assertThat(portal.upload(number, RESOLUTION, "a.pdf", new byte[0], key())
                        .status())
                .isEqualTo(415);
        assertThat(portal.upload(number, "没有", "a.pdf", TestFiles.pdf(), key()).code())
                .isEqualTo("material-unknown");
        assertThat(portal.upload(number, "变更登记申请书", "a.pdf", TestFiles.pdf(), key())
                        .code())
                .isEqualTo("material-is-form");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(TestFiles.pdf(), 0, large, 0, TestFiles.pdf().length);
        Reply tooLarge = portal.upload(number, RESOLUTION, "a.pdf", large, key());
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.code()).isEqualTo("too-large");
        assertThat(portal.get("/api/case-files/" + number + "/materials").json().path("items"))
                .isEmpty();
    }

    @Test
    void what_the_platform_gets_itself_need_not_be_uploaded() {
        Portal portal = somebody();
        String number = portal.open(TestThemes.NEWBORN, 0).text("number");
        Reply refused = portal.upload(number, "居民身份证(父母)", "id.png", TestFiles.png(), key());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("material-exempt");
        assertThat(refused.text("exemptBy")).contains("电子证照");
    }

    @Test
    void a_file_of_a_draft_can_be_removed() {
        Portal portal = somebody();
        String number = draft(portal).text("number");
        Reply uploaded = portal.upload(number, RESOLUTION, "a.pdf", TestFiles.pdf(), key());
        String file = "/api/case-files/" + number + "/materials/" + uploaded.text("id");
        assertThat(somebody().delete(file).status()).isEqualTo(404);
        assertThat(portal.delete(file).status()).isEqualTo(204);
        assertThat(portal.delete(file).status()).isEqualTo(404);
        assertThat(portal.get(file + "/content").status()).isEqualTo(404);
        assertThat(portal.upload(number, RESOLUTION, "b.pdf", TestFiles.pdf(), key())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_upload_is_a_change_of_the_draft() {
        Portal portal = somebody();
        Reply draft = draft(portal);
        String number = draft.text("number");
        Reply uploaded = portal.upload(number, RESOLUTION, "a.pdf", TestFiles.pdf(), key());
        assertThat(uploaded.etag())
                .isNotEqualTo(draft.etag())
                .isEqualTo(portal.find(number).etag());
        assertThat(portal.submit(number, draft.etag()).code()).isEqualTo("version-changed");
    }

    @Test
    void files_lie_encrypted() {
        Portal portal = somebody();
        String number = draft(portal).text("number");
        portal.upload(number, RESOLUTION, "王芳.pdf", TestFiles.pdf(), key());
        byte[] content = jdbc.sql("select file_name || content from material where case_number = ?")
                .param(number)
                .query(byte[].class)
                .single();
        assertThat(new String(content, StandardCharsets.UTF_8))
                .doesNotContain("%PDF")
                .doesNotContain("王芳");
    }
}
