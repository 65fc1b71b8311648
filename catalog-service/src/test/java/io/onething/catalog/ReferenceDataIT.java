package io.onething.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.kernel.WorkingCalendar;
import io.onething.test.ServiceTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
class ReferenceDataIT {
    @Autowired
    RestTestClient client;

    @Test
    void departments_are_listed_with_both_names() {
        client.get()
                .uri("/api/departments")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.code == 'GA')].nameZh")
                .isEqualTo("公安机关")
                .jsonPath("$.items[?(@.code == 'GA')].nameEn")
                .isEqualTo("Public Security");
    }

    @Test
    void the_trees_of_life_events_carry_the_themes_that_can_be_filed() {
        client.get()
                .uri("/api/lifecycle")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.person[0].code")
                .isEqualTo("P_BIRTH")
                .jsonPath("$.person[0].themes[0].code")
                .isEqualTo("NEWBORN")
                .jsonPath("$.person[0].themes[0].edition")
                .isEqualTo(1)
                .jsonPath("$.person.length()")
                .isEqualTo(10)
                .jsonPath("$.enterprise.length()")
                .isEqualTo(6)
                .jsonPath("$.enterprise[2].themes")
                .isEmpty();
    }

    @Test
    void the_calendar_is_what_other_services_count_with() {
        var calendar = Bodies.get(client, "/api/calendar", WorkingCalendar.class);
        assertThat(calendar.announcedYears()).contains(2026);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/departments", "/api/lifecycle", "/api/calendar"})
    void whoever_has_it_already_is_told_so(String path) {
        String etag = Bodies.etag(client, path);
        client.get()
                .uri(path)
                .header(HttpHeaders.IF_NONE_MATCH, etag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-11, 5, 2026-02-25, false", "2026-09-30, 3, 2026-10-10, false",
        "2026-12-30, 5, 2027-01-06, true", "2026-03-04, 0, 2026-03-04, false"
    })
    void a_due_date_is_computed_and_marked_where_holidays_are_not_announced(
            String from, int workingDays, String due, boolean provisional) {
        client.get()
                .uri("/api/calendar/due?from=" + from + "&workingDays=" + workingDays)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.due")
                .isEqualTo(due)
                .jsonPath("$.provisional")
                .isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource({
        "from=1999-12-31&workingDays=1, date-out-of-range",
        "from=%2B999999999-12-31&workingDays=1, date-out-of-range",
        "from=2026-02-30&workingDays=1, invalid-request",
        "from=2026-03-04&workingDays=-1, working-days-out-of-range",
        "from=2026-03-04&workingDays=3651, working-days-out-of-range",
        "from=2026-03-04, invalid-request"
    })
    void a_period_that_makes_no_sense_is_refused(String query, String code) {
        client.get()
                .uri(java.net.URI.create("/api/calendar/due?" + query))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/unknown", "/actuator/env", "/api/operations/catalog-service/dead-letters"})
    void nothing_else_is_open(String path) {
        client.get().uri(path).exchange().expectStatus().isUnauthorized();
    }
}
