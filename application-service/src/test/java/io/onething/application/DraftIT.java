package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.Plan;
import io.onething.test.TestTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

class DraftIT extends ApplicationIT {
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 0);

    @Autowired
    JdbcClient jdbc;

    @Test
    void equal_requests_at_the_same_time_open_one_draft() throws Exception {
        Portal portal = somebody();
        String key = UUID.randomUUID().toString();
        List<Callable<Reply>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(() -> portal.open(TestThemes.NEWBORN, 0, key));
        }
        var replies = new ArrayList<Reply>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var reply : threads.invokeAll(calls)) {
                replies.add(reply.get());
            }
        }
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies)
                .extracting(reply -> reply.json().toString())
                .containsOnly(replies.getFirst().json().toString());
        assertThat(portal.get("/api/case-files").json().path("items")).hasSize(1);
    }

    @Test
    void a_key_stands_for_one_request() {
        Portal portal = somebody();
        assertThat(portal.open(TestThemes.NEWBORN, 0, "k-1").status()).isEqualTo(201);
        assertThat(portal.open(TestThemes.NEWBORN, 1, "k-1").code()).isEqualTo("idempotency-key-reused");
        var told = TestThemes.example(TestThemes.NEWBORN, 0);
        var body = Portal.body("NEWBORN", told.answers(), told.chosen());
        assertThat(portal.post("/api/case-files", null, body).code()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void answers_that_the_theme_does_not_allow_are_named_one_by_one() {
        var answers = new HashMap<>(TestThemes.example(TestThemes.NEWBORN, 0).answers());
        answers.put("AGE", "OLD");
        answers.remove("MARRIED");
        answers.put("WEATHER", "FINE");
        Reply reply = somebody().post("/api/case-files", "k", Portal.body("NEWBORN", answers, List.of("NO_ITEM")));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("answers-invalid");
        assertThat(reply.json()
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("pointer").asString()))
                .containsExactlyInAnyOrder("/answers/AGE", "/answers/MARRIED", "/answers/WEATHER", "/chosen/NO_ITEM");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400",
        "'[]', 400",
        "'{', 400",
        "'{}', 400",
        "'{\"theme\":\"NEWBORN\"}', 400",
        "'{\"theme\":\"\\u0000\",\"answers\":{}}', 400",
        "'{\"theme\":\"NO_SUCH\",\"answers\":{}}', 422",
        "'{\"theme\":\"NEWBORN\",\"edition\":7,\"answers\":{}}', 422",
        "'{\"theme\":\"NEWBORN\",\"edition\":-1,\"answers\":{}}', 422",
        "'{\"theme\":\"NEWBORN\",\"answers\":{},\"chosen\":[null]}', 422",
        "'{\"theme\":\"NEWBORN\",\"answers\":{\"AGE\":[null]}}', 422",
        "'{\"theme\":\"NEWBORN\",\"answers\":[]}', 400"
    })
    void a_body_that_makes_no_sense_is_refused_as_such(String body, int status) {
        client.post()
                .uri("/api/case-files")
                .header("Authorization", TestTokens.applicant("wang.fang"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void a_draft_that_is_not_eligible_says_why_and_cannot_be_submitted() {
        Portal portal = somebody();
        Reply draft = portal.open(TestThemes.NEWBORN, 2);
        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.json()
                        .path("gateFailures")
                        .valueStream()
                        .map(each -> each.path("code").asString()))
                .containsExactly("G1", "G4");
        Reply refused = portal.submit(draft.text("number"), draft.etag());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("not-eligible");
        assertThat(refused.json().at("/reasons/0/failZh").asString()).contains("户籍");
        assertThat(refused.json().at("/reasons/0/source/url").asString()).startsWith("http");
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        Portal portal = somebody();
        Plan plan = TestThemes.plan(TestThemes.COMPANY_CHANGE, 0);
        Reply draft = portal.open(TestThemes.COMPANY_CHANGE, 0);
        Reply refused = portal.submit(draft.text("number"), draft.etag());
        assertThat(refused.code()).isEqualTo("not-complete");
        var expected = new ArrayList<String>();
        plan.form().stream().filter(field -> field.required()).forEach(field -> expected.add("/form/" + field.code()));
        expected.add("/materials/股东会决议");
        expected.add("/materials/章程修正案");
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("pointer").asString()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_form_is_saved_as_a_whole_or_not_at_all() {
        Portal portal = somebody();
        Reply draft = portal.open(TestThemes.NEWBORN, 0);
        String form = "/api/case-files/" + draft.text("number") + "/form";
        Reply refused = portal.put(form, draft.etag(), Map.of("applicantName", "王芳", "applicantPhone", "1", "x", 1));
        assertThat(refused.code()).isEqualTo("form-invalid");
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("pointer").asString()))
                .containsExactlyInAnyOrder("/applicantPhone", "/x");
        assertThat(portal.find(draft.text("number")).json().path("form")).isEmpty();

        Reply filled = portal.put(form, draft.etag(), Map.of("applicantName", "王芳", "applicantPhone", "13800000001"));
        assertThat(filled.status()).isEqualTo(200);
        Map<String, @Nullable Object> less = new HashMap<>();
        less.put("applicantPhone", null);
        assertThat(portal.put(form, filled.etag(), less).json().path("form").propertyNames())
                .containsExactly("applicantName");
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        Portal portal = somebody();
        Reply draft = portal.open(TestThemes.NEWBORN, 0);
        String number = draft.text("number");
        String form = "/api/case-files/" + number + "/form";
        assertThat(portal.put(form, null, Map.of()).status()).isEqualTo(428);
        assertThat(portal.put(form, draft.etag(), Map.of("applicantName", "王芳")).status())
                .isEqualTo(200);
        assertThat(portal.put(form, draft.etag(), Map.of("applicantName", "李明")).code())
                .isEqualTo("version-changed");
        assertThat(portal.submit(number, null).status()).isEqualTo(428);
        assertThat(portal.submit(number, draft.etag()).code()).isEqualTo("version-changed");
        assertThat(portal.find(number).json().at("/form/applicantName").asString())
                .isEqualTo("王芳");
    }

    @Test
    void other_answers_keep_what_the_new_plan_still_asks_for() {
        Portal portal = somebody();
        Reply draft = portal.open(TestThemes.NEWBORN, 0);
        String number = draft.text("number");
        Reply filled = portal.put("/api/case-files/" + number + "/form", draft.etag(), TestThemes.form(PLAN));
        assertThat(filled.json().path("form").has("bankAccountNo")).isTrue();
        var told = TestThemes.example(TestThemes.NEWBORN, 1);
        Reply changed = portal.put(
                "/api/case-files/" + number + "/answers",
                filled.etag(),
                Map.of("answers", told.answers(), "chosen", told.chosen()));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("form").has("bankAccountNo")).isFalse();
        assertThat(changed.json().path("form").has("applicantName")).isTrue();
        assertThat(changed.json().at("/plan/items"))
                .hasSize(told.expectedItems().size());
    }

    @Test
    void a_case_file_is_submitted_once() {
        Portal portal = somebody();
        Reply draft = portal.open(TestThemes.NEWBORN, 0);
        String number = draft.text("number");
        Reply filled = portal.put("/api/case-files/" + number + "/form", draft.etag(), TestThemes.form(PLAN));
        String complete = portal.uploadAll(number, PLAN).orElseGet(filled::etag);
        Reply first = portal.submit(number, complete, "once");
        assertThat(first.status()).isEqualTo(202);
        Departments.refuse(number, "VACCINE", "超龄");
        awaitItem(portal, number, "VACCINE", "REFUSED");
        assertThat(portal.submit(number, complete, "once").json()).isEqualTo(first.json());
        Reply again = portal.submit(number, portal.find(number).etag(), "twice");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already-submitted");
        String form = "/api/case-files/" + number + "/form";
        assertThat(portal.put(form, portal.find(number).etag(), Map.of()).code())
                .isEqualTo("already-submitted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/result", "/timeline", "/materials"})
    void nobody_sees_what_belongs_to_another(String path) {
        String number = somebody().open(TestThemes.NEWBORN, 0).text("number");
        Reply foreign = somebody().get("/api/case-files/" + number + path);
        Reply missing = somebody().get("/api/case-files/20260304999999990" + path);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.code()).isEqualTo(missing.code());
        assertThat(somebody().get("/api/case-files/not-a-number" + path).status())
                .isEqualTo(404);
    }

    @Test
    void nobody_changes_what_belongs_to_another() {
        Reply draft = somebody().open(TestThemes.NEWBORN, 0);
        String path = "/api/case-files/" + draft.text("number");
        Portal other = somebody();
        assertThat(other.put(path + "/form", draft.etag(), Map.of()).status()).isEqualTo(404);
        assertThat(other.put(path + "/answers", draft.etag(), Map.of("answers", Map.of()))
                        .status())
                .isEqualTo(404);
        assertThat(other.submit(draft.text("number"), draft.etag()).status()).isEqualTo(404);
    }

    @Test
    void only_applicants_have_case_files() {
        String path =
                "/api/case-files/" + somebody().open(TestThemes.NEWBORN, 0).text("number");
        for (String token : List.of(TestTokens.clerk("GA"), TestTokens.departmentSystem("GA"), TestTokens.operator())) {
            assertThat(new Portal(token, client).get(path).status()).isEqualTo(403);
            assertThat(new Portal(token, client).get("/api/case-files").status())
                    .isEqualTo(403);
        }
        assertThat(new Portal("Bearer nonsense", client).get(path).status()).isEqualTo(401);
    }

    @Test
    void the_list_shows_the_newest_first_page_by_page() {
        Portal portal = somebody();
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            numbers.addFirst(portal.open(TestThemes.NEWBORN, 0).text("number"));
        }
        Reply first = portal.get("/api/case-files?limit=2");
        Reply second = portal.get("/api/case-files?limit=2&cursor=" + first.text("next"));
        var seen = new ArrayList<String>();
        first.json().path("items").forEach(each -> seen.add(each.path("number").asString()));
        second.json().path("items").forEach(each -> seen.add(each.path("number").asString()));
        assertThat(seen).isEqualTo(numbers);
        assertThat(second.json().path("next").isNull()).isTrue();
        assertThat(first.json().at("/items/0/theme/nameZh").asString()).contains("新生儿");
        assertThat(portal.get("/api/case-files?cursor=!").status()).isEqualTo(400);
    }

    @Test
    void goes_on_while_the_catalog_is_away() {
        Portal portal = somebody();
        Reply draft = portal.open(TestThemes.NEWBORN, 0);
        FakeCatalog.goAway(true);
        try {
            assertThat(portal.file(TestThemes.NEWBORN, 0)).isNotEmpty();
            assertThat(portal.find(draft.text("number")).status()).isEqualTo(200);
            Reply unknown = portal.post("/api/case-files", "k-away", Portal.body("NEVER_SEEN", Map.of(), List.of()));
            assertThat(unknown.status()).isEqualTo(503);
            assertThat(unknown.code()).isEqualTo("catalog-unavailable");
        } finally {
            FakeCatalog.goAway(false);
        }
    }

    @Test
    void an_edition_is_fetched_once() {
        Portal portal = somebody();
        portal.open(TestThemes.NEWBORN, 0);
        int asked = FakeCatalog.asked();
        for (int i = 0; i < 20; i++) {
            portal.open(TestThemes.NEWBORN, i % 3);
        }
        assertThat(FakeCatalog.asked() - asked).isLessThanOrEqualTo(2);
    }

    @Test
    void personal_data_lies_encrypted() {
        Portal portal = somebody();
        Reply draft = portal.open(TestThemes.NEWBORN, 0, "k-secret");
        String number = draft.text("number");
        portal.send(
                HttpMethod.PUT,
                "/api/case-files/" + number + "/form",
                draft.etag(),
                null,
                Map.of("applicantName", "欧阳秘密"));
        byte[] filing = jdbc.sql("select filing from case_file where number = ?")
                .param(number)
                .query(byte[].class)
                .single();
        assertThat(new String(filing, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("欧阳秘密")
                .doesNotContain("applicantName")
                .doesNotContain("MARRIED");
        assertThat(jdbc.sql("select answer from idempotency_key where key = 'k-secret'")
                        .query(String.class)
                        .single())
                .doesNotContain("MARRIED");
    }
}
