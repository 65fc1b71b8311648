package io.onething.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onething.plan.catalog.CatalogFiles;
import io.onething.plan.theme.ThemeEdition;
import io.onething.test.EventContracts;
import io.onething.test.ServiceTest;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
class PublicationIT {
    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_sound_theme_becomes_the_next_edition_and_is_announced() {
        publish("FIRST_CARD", 3, key())
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/api/themes/FIRST_CARD/editions/1")
                .expectBody()
                .jsonPath("$.edition.edition")
                .isEqualTo(1)
                .jsonPath("$.created")
                .isEqualTo(true);
        publish("FIRST_CARD", 4, key())
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/api/themes/FIRST_CARD/editions/2");

        ThemeEdition latest = read("/api/themes/FIRST_CARD");
        assertThat(latest.edition()).isEqualTo(2);
        assertThat(latest.fields().fields()).containsKey("homeAddress");
        var events = TestTopics.await(
                "onething.catalog.events", event -> event.subject().equals("FIRST_CARD"), 2);
        assertThat(events).allSatisfy(event -> EventContracts.assertFits(event.type(), event.data()));
        assertThat(events.getLast().data()).contains("\"edition\":2", latest.digest());
    }

    @Test
    void the_content_of_the_latest_edition_is_not_published_again() {
        publish("SAME_CARD", 3, key()).expectStatus().isCreated();
        publish("SAME_CARD", 3, key())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/api/themes/SAME_CARD/editions/1")
                .expectBody()
                .jsonPath("$.created")
                .isEqualTo(false);
        publish("SAME_CARD", 4, key()).expectStatus().isCreated();
        publish("SAME_CARD", 3, key())
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.edition.edition")
                .isEqualTo(3);
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_does_nothing() {
        String key = key();
        publish("REPEATED_CARD", 3, key).expectStatus().isCreated();
        publish("REPEATED_CARD", 4, key()).expectStatus().isCreated();
        publish("REPEATED_CARD", 3, key)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.edition.edition")
                .isEqualTo(1);
        assertThat(read("/api/themes/REPEATED_CARD").edition()).isEqualTo(2);
        publish("REPEATED_CARD", 5, key)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void every_error_of_a_file_is_told_with_its_line() {
        String broken = LibraryCard.yaml("BROKEN_CARD", 3)
                .replace("source: S1", "source: S9")
                .replace("item: RESIDENCE_PROOF,", "item: RESIDENCE_PROF,");
        var problem = post(broken, key(), TestTokens.operator())
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody();
        problem.jsonPath("$.code").isEqualTo("theme-invalid");
        problem.jsonPath("$.errors[?(@.pointer == '%s')]".formatted(line(broken, "source: S9")))
                .exists();
        problem.jsonPath("$.errors[?(@.pointer == '%s')].detail".formatted(line(broken, "RESIDENCE_PROF,")))
                .value(detail -> assertThat(String.valueOf(detail)).contains("RESIDENCE_PROOF"));
        client.get().uri("/api/themes/BROKEN_CARD").exchange().expectStatus().isNotFound();
    }

    @Test
    void a_theme_that_contradicts_its_own_example_or_knows_what_the_catalog_does_not_is_refused() {
        String wrong = LibraryCard.yaml("WRONG_CARD", 3)
                .replace("criticalPathPromisedDays: 5", "criticalPathPromisedDays: 9")
                .replace("code: JY", "code: XX")
                .replace("code: P_LIFE", "code: P_NONE");
        var problem = post(wrong, key(), TestTokens.operator())
                .expectStatus()
                .isEqualTo(422)
                .expectBody();
        problem.jsonPath("$.errors[?(@.code == 'example-differs')].pointer")
                .isEqualTo(line(wrong, "criticalPathPromisedDays: 9"));
        problem.jsonPath("$.errors[?(@.code == 'unknown-department')].pointer").isEqualTo(line(wrong, "code: XX"));
        problem.jsonPath("$.errors[?(@.code == 'unknown-lifecycle-stage')].pointer")
                .isEqualTo(line(wrong, "code: P_NONE"));
    }

    @ParameterizedTest
    @MethodSource("released")
    void a_released_theme_passes_every_check_and_is_nothing_new(Path file) throws IOException {
        post(Files.readString(file), key(), TestTokens.operator())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.edition.edition")
                .isEqualTo(1);
    }

    static List<Path> released() {
        return CatalogFiles.yamlFiles(Path.of("..", "catalog", "themes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just words", "a: [", "- 1", "\u0000"})
    void what_is_no_theme_is_refused_and_never_breaks_the_service(String text) {
        int status = post(text, key(), TestTokens.operator())
                .expectBody(String.class)
                .returnResult()
                .getStatus()
                .value();
        assertThat(status).isIn(400, 422);
    }

    @Test
    void text_that_no_database_stores_is_refused() {
        String nul = LibraryCard.yaml("NUL_CARD", 3).replace("nameEn: A library", "nameEn: \"A\\0library\" #");
        post(nul, key(), TestTokens.operator())
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/line/3");
    }

    @Test
    void only_operators_publish() {
        String yaml = LibraryCard.yaml("FORBIDDEN_CARD", 3);
        post(yaml, key(), null).expectStatus().isUnauthorized();
        post(yaml, key(), TestTokens.applicant("wang.fang")).expectStatus().isForbidden();
        post(yaml, key(), TestTokens.clerk("GA")).expectStatus().isForbidden();
        post(yaml, key(), TestTokens.departmentSystem("GA")).expectStatus().isForbidden();
        post(yaml, null, TestTokens.operator())
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update theme_edition set name_en = 'other' where theme_code = 'FROZEN_CARD'",
                "delete from theme_edition where theme_code = 'FROZEN_CARD'",
                "truncate theme_edition"
            })
    void a_published_edition_can_never_be_changed(String change) {
        publish("FROZEN_CARD", 3, key());
        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    private static String line(String yaml, String part) {
        return "/line/" + yaml.substring(0, yaml.indexOf(part)).lines().count();
    }

    private ThemeEdition read(String path) {
        return Bodies.get(client, path, ThemeEdition.class);
    }

    private RestTestClient.ResponseSpec publish(String code, int promised, String key) {
        return post(LibraryCard.yaml(code, promised), key, TestTokens.operator());
    }

    private RestTestClient.ResponseSpec post(String yaml, @Nullable String key, @Nullable String token) {
        return client.post()
                .uri("/api/themes")
                .headers(headers -> {
                    headers.set(HttpHeaders.CONTENT_TYPE, "application/yaml");
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                    if (token != null) {
                        headers.set(HttpHeaders.AUTHORIZATION, token);
                    }
                })
                .body(yaml)
                .exchange();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
