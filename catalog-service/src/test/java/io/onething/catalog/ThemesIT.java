package io.onething.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.theme.ThemeEdition;
import io.onething.test.OpenApiSnapshot;
import io.onething.test.ServiceTest;
import io.onething.test.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
class ThemesIT {
    private static final String NEWBORN_1 = "/api/themes/NEWBORN/editions/1";

    @Autowired
    RestTestClient client;

    @LocalServerPort
    int port;

    record Listed(String code, int edition, String nameZh, String lifecycleStage) {}

    record Part(List<Listed> items, @Nullable String next) {}

    @Test
    void the_themes_of_the_release_are_there_for_everybody_page_by_page() {
        var codes = new ArrayList<String>();
        @Nullable String cursor = "";
        while (cursor != null) {
            Part part = list("?limit=5&cursor=" + cursor);
            assertThat(part.items()).hasSizeLessThanOrEqualTo(5);
            part.items().forEach(each -> codes.add(each.code()));
            cursor = part.next();
        }
        assertThat(codes)
                .contains("NEWBORN", "RESTAURANT", "RETIRE")
                .hasSizeGreaterThanOrEqualTo(18)
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "?subject=PERSON, NEWBORN, RESTAURANT",
        "?subject=ENTERPRISE, RESTAURANT, NEWBORN",
        "?stage=P_BIRTH, NEWBORN, RETIRE",
        "?q=新生儿, NEWBORN, RESTAURANT",
        "?q=NEWborn, NEWBORN, RESTAURANT"
    })
    void the_list_can_be_narrowed(String query, String found, String notFound) {
        assertThat(list(query).items()).extracting(Listed::code).contains(found).doesNotContain(notFound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?subject=ALIEN", "?limit=0", "?limit=x", "?cursor=!", "?cursor=AA"})
    void a_list_that_makes_no_sense_is_refused(String query) {
        client.get().uri("/api/themes" + query).exchange().expectStatus().isBadRequest();
    }

    @Test
    void what_looks_like_a_pattern_is_only_words() {
        assertThat(list("?q=%25").items()).isEmpty();
        assertThat(list("?q=' or 1=1").items()).isEmpty();
        client.get()
                .uri("/api/themes?q={words}", "出生\0")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].code")
                .isEqualTo("NEWBORN");
    }

    @Test
    void a_theme_is_found_by_the_name_it_has_and_not_by_one_it_had() {
        publish(LibraryCard.yaml("RENAMED_CARD", 3));
        publish(LibraryCard.yaml("RENAMED_CARD", 3).replace("办理借书证", "办理图书馆读者卡"));
        assertThat(list("?q=读者卡").items()).extracting(Listed::edition).containsExactly(2);
        assertThat(list("?q=借书证").items()).extracting(Listed::code).doesNotContain("RENAMED_CARD");
    }

    @Test
    void an_edition_is_the_whole_theme_with_its_fields_and_may_be_kept_for_ever() {
        ThemeEdition edition = Bodies.get(client, NEWBORN_1, ThemeEdition.class);
        assertThat(edition.theme().items()).hasSizeGreaterThan(5);
        assertThat(edition.fields().get("applicantName").personal()).isTrue();
        client.get()
                .uri(NEWBORN_1)
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"" + edition.digest() + "\"");
        client.get()
                .uri(NEWBORN_1)
                .header(HttpHeaders.IF_NONE_MATCH, "\"" + edition.digest() + "\"")
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
    }

    @Test
    void old_editions_stay_readable_and_the_latest_is_asked_for_anew() {
        publish(LibraryCard.yaml("GROWING_CARD", 3));
        String first = etag("/api/themes/GROWING_CARD");
        publish(LibraryCard.yaml("GROWING_CARD", 4));
        assertThat(etag("/api/themes/GROWING_CARD")).isNotEqualTo(first);
        Part history = get("/api/themes/GROWING_CARD/editions?limit=1");
        assertThat(history.items()).extracting(Listed::edition).containsExactly(2);
        Part older = get("/api/themes/GROWING_CARD/editions?limit=1&cursor=" + history.next());
        assertThat(older.items()).extracting(Listed::edition).containsExactly(1);
        assertThat(older.next()).isNull();
        client.get()
                .uri("/api/themes/GROWING_CARD/editions/1")
                .exchange()
                .expectBody()
                .jsonPath("$.theme.items[1].promisedWorkingDays")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/themes/NONE", "/api/themes/NONE/editions", "/api/themes/NEWBORN/editions/99"})
    void what_was_never_published_is_not_found(String path) {
        client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
    }

    @Test
    void the_rest_contract_is_the_released_one() {
        OpenApiSnapshot.assertUnchanged(port);
    }

    private Part list(String query) {
        return get("/api/themes" + query);
    }

    private Part get(String uri) {
        return Bodies.get(client, uri, Part.class);
    }

    private String etag(String uri) {
        return Bodies.etag(client, uri);
    }

    private void publish(String yaml) {
        client.post()
                .uri("/api/themes")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.operator())
                .header(HttpHeaders.CONTENT_TYPE, "text/yaml")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(yaml)
                .exchange()
                .expectStatus()
                .isCreated();
    }
}
