package io.onething.license;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.test.EventContracts;
import io.onething.test.OpenApiSnapshot;
import io.onething.test.ServiceTest;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import io.onething.test.TestTopics.Published;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the decision to the license in the holder's hand, and to whoever is shown it. */
@ServiceTest
class LicenseIT {
    private static final String LICENSES = "onething.license.events";
    private static final String WANG_FANG = TestTokens.applicant("wang.fang");

    private final RestTestClient rest;
    private final JdbcClient jdbc;
    private final int port;

    @Autowired
    LicenseIT(RestTestClient rest, JdbcClient jdbc, @LocalServerPort int port) {
        this.rest = rest;
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeAll
    static void topics() {
        TestTopics.create(Decision.TOPIC, Decision.TOPIC + ".dlt");
    }

    @Test
    void an_approved_item_gets_a_license_that_its_holder_can_show_to_anybody() {
        JsonNode issued = issue(new Decision());
        assertThat(issued.get("nameZh").asString()).isEqualTo("出生医学证明");
        assertThat(issued.get("issuedOn").asString()).isEqualTo("2026-03-04");
        String number = issued.get("licenseNumber").asString();

        get("/api/licenses/" + number, WANG_FANG)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.license.status")
                .isEqualTo("ACTIVE")
                .jsonPath("$.holder.name")
                .isEqualTo("王芳")
                .jsonPath("$.output.childName")
                .isEqualTo("陈安禾");
        get("/api/licenses?limit=1", WANG_FANG)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].sha256")
                .isNotEmpty();

        byte[] file = file(number);
        verify(file)
                .jsonPath("$.verdict")
                .isEqualTo("TOTAL_PASSED")
                .jsonPath("$.licenseNumber")
                .isEqualTo(number);
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "license.pdf";
            }
        });
        rest.post()
                .uri("/api/licenses/verification")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("TOTAL_PASSED");
    }

    @Test
    void an_item_told_twice_gets_one_license() {
        String event = UUID.randomUUID().toString();
        var decision = new Decision().sendAs(event).sendAs(event).send().send();
        issued(decision, "BIRTH_CERT");
        var other = decision.with("itemCode", "HOUSEHOLD").send();
        issued(other, "HOUSEHOLD");
        assertThat(TestTopics.all(LICENSES))
                .filteredOn(e -> e.subject().equals(decision.caseNumber()))
                .hasSize(2);
        assertThat(jdbc.sql("select count(*) from license where case_number = ?")
                        .param(decision.caseNumber())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from license_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(jdbc.sql("select count(*) from license")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void refusals_and_items_without_a_license_get_none() {
        var decision = new Decision().with("decision", "REFUSED").send();
        decision.with("decision", "APPROVED")
                .with("itemCode", "SOCIAL")
                .withoutLicense()
                .send();
        decision.with("itemCode", "LAST").license("社会保障卡").send();
        issued(decision, "LAST");
        assertThat(TestTopics.all(LICENSES))
                .filteredOn(e -> e.subject().equals(decision.caseNumber()))
                .hasSize(1);
    }

    @Test
    void a_term_in_the_catalog_becomes_a_last_day() {
        JsonNode issued = issue(new Decision().license("食品经营许可证(有效期5年)"));
        assertThat(issued.get("nameZh").asString()).isEqualTo("食品经营许可证");
        assertThat(issued.get("validUntil").asString()).isEqualTo("2031-03-03");
    }

    @Test
    void a_holder_whose_name_cannot_be_shown_waits_with_an_operator_and_holds_nobody_up() {
        var rare = new Decision().holder("王\uD883\uDEF4").send();
        issue(new Decision());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get("/api/operations/license-service/dead-letters", TestTokens.operator())
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.items[?(@.subject=='%s')].reason".formatted(rare.caseNumber()))
                        .value(reason -> assertThat(String.valueOf(reason)).contains("CharacterWithoutGlyph")));
    }

    @Test
    void nobody_sees_another_holders_license() {
        String number = number(issue(new Decision()));
        for (String path :
                new String[] {"/api/licenses/" + number, "/api/licenses/" + number + "/file", "/api/licenses/L0"}) {
            get(path, TestTokens.applicant("li.lei"))
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("not-found");
            get(path, TestTokens.clerk("WJ")).expectStatus().isForbidden();
            get(path, TestTokens.operator()).expectStatus().isForbidden();
            get(path, null).expectStatus().isUnauthorized();
        }
        get("/api/licenses", TestTokens.applicant("li.lei"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
        get("/api/licenses", null).expectStatus().isUnauthorized();
    }

    @Test
    void a_list_goes_on_where_it_ended() {
        var holder = TestTokens.applicant("zhao.liu");
        String older = number(issue(new Decision().with("applicantSubject", "zhao.liu")));
        String newer = number(issue(new Decision().with("applicantSubject", "zhao.liu")));
        JsonNode first = json(get("/api/licenses?limit=1", holder));
        assertThat(first.at("/items/0/number").asString()).isEqualTo(newer);
        JsonNode second =
                json(get("/api/licenses?limit=1&cursor=" + first.get("next").asString(), holder));
        assertThat(second.at("/items/0/number").asString()).isEqualTo(older);
        assertThat(second.get("next").isNull()).isTrue();
        get("/api/licenses?cursor=%25", holder).expectStatus().isBadRequest();
    }

    @Test
    void a_file_is_sent_once_to_a_caller_that_has_it() {
        String number = number(issue(new Decision()));
        String etag = get("/api/licenses/" + number + "/file", WANG_FANG)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectHeader()
                .value(
                        HttpHeaders.CONTENT_DISPOSITION,
                        value -> assertThat(value).startsWith("attachment"))
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();
        rest.get()
                .uri("/api/licenses/" + number + "/file")
                .header(HttpHeaders.AUTHORIZATION, WANG_FANG)
                .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(etag))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void neither_a_changed_file_nor_a_revoked_license_passes() {
        String number = number(issue(new Decision()));
        byte[] file = file(number);
        byte[] changed = file.clone();
        changed[changed.length / 2] ^= 1;
        verify(changed).jsonPath("$.verdict").isEqualTo("TOTAL_FAILED");
        jdbc.sql("update license set status = 'REVOKED', revoked_at = now(), revoked_ground = 'FRAUD' where number = ?")
                .param(number)
                .update();
        verify(file)
                .jsonPath("$.verdict")
                .isEqualTo("TOTAL_FAILED")
                .jsonPath("$.steps[?(@.code=='STATUS')].passed")
                .isEqualTo(false);
    }

    @Test
    void what_is_no_license_is_answered_not_broken() {
        post("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-a-license");
        post(new byte[0]).expectStatus().isEqualTo(422);
        post(new byte[5 * 1024 * 1024 + 1])
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-large");
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("other", "text");
        rest.post()
                .uri("/api/licenses/verification")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange()
                .expectStatus()
                .isBadRequest();
        rest.post()
                .uri("/api/licenses/verification")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void personal_data_is_unreadable_in_the_database() {
        String number = number(issue(new Decision()));
        var stored = jdbc.sql("""
                        select encode(particulars, 'escape') || encode(content, 'escape')
                        from license join license_file using (sha256) where number = ?""").param(number).query(String.class).single();
        assertThat(stored).doesNotContain("childName", "%PDF");
    }

    @Test
    void the_rest_contract_is_as_released() {
        OpenApiSnapshot.assertUnchanged(port);
    }

    private static JsonNode issue(Decision decision) {
        return issued(decision.send(), "BIRTH_CERT");
    }

    private static JsonNode issued(Decision decision, String itemCode) {
        Published event = TestTopics.await(
                LICENSES,
                e -> e.subject().equals(decision.caseNumber())
                        && JsonMapper.shared()
                                .readTree(e.data())
                                .get("itemCode")
                                .asString()
                                .equals(itemCode));
        EventContracts.assertFits(event.type(), event.data());
        return JsonMapper.shared().readTree(event.data());
    }

    private static String number(JsonNode issued) {
        return issued.get("licenseNumber").asString();
    }

    private byte[] file(String number) {
        byte[] file = get("/api/licenses/" + number + "/file", WANG_FANG)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return java.util.Objects.requireNonNull(file);
    }

    private RestTestClient.BodyContentSpec verify(byte[] file) {
        return post(file).expectStatus().isOk().expectBody();
    }

    private RestTestClient.ResponseSpec post(byte[] file) {
        return rest.post()
                .uri("/api/licenses/verification")
                .contentType(MediaType.APPLICATION_PDF)
                .body(file)
                .exchange();
    }

    private RestTestClient.ResponseSpec get(String path, @Nullable String authorization) {
        return rest.get()
                .uri(java.net.URI.create(path))
                .headers(headers -> {
                    if (authorization != null) {
                        headers.set(HttpHeaders.AUTHORIZATION, authorization);
                    }
                })
                .exchange();
    }

    private static JsonNode json(RestTestClient.ResponseSpec response) {
        byte[] body = response.expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(java.util.Objects.requireNonNull(body));
    }
}
