package io.onething.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.ServiceTest;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Years far ahead, so that what is loaded here moves no date of another test. The notices are invented. */
@ServiceTest
class CalendarIT {
    private static final String NATIONAL_DAY = """
            {"holidays": [{"nameZh": "国庆节", "from": "%1$d-10-01", "to": "%1$d-10-07"}], "workingWeekends": []}""";

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("releasedCalendar")
    SmartInitializingSingleton started;

    @Test
    void the_calendar_of_the_folder_is_told_at_start_and_not_again() {
        var told = TestTopics.await(Topics.CATALOG, event -> event.data().contains("\"year\":2026"), 1);
        EventContracts.assertFits(told.getFirst().type(), told.getFirst().data());
        assertThat(told.getFirst().data()).contains("\"2026-02-15\"", "\"2026-10-10\"");
        String before = rowOfNation();
        started.afterSingletonsInstantiated();
        assertThat(rowOfNation()).isEqualTo(before);
    }

    /** Another one with each telling, whatever the clock says. */
    private String rowOfNation() {
        return jdbc.sql("select ctid::text from calendar_told where region = 'CN'")
                .query(String.class)
                .single();
    }

    @Test
    void a_notice_that_is_loaded_moves_due_dates_at_once_and_makes_them_firm() {
        assertDue("from=2031-09-30&workingDays=1", "2031-10-01", true);
        load("CN", 2031, NATIONAL_DAY.formatted(2031)).expectStatus().isOk();
        assertDue("from=2031-09-30&workingDays=1", "2031-10-08", false);
        assertDue("region=&from=2031-09-30&workingDays=1", "2031-10-08", false);
    }

    @Test
    void a_working_weekend_counts_and_the_latest_notice_of_a_year_holds() {
        load("CN", 2032, NATIONAL_DAY.formatted(2032)).expectStatus().isOk();
        assertDue("from=2032-10-08&workingDays=1", "2032-10-11", false);
        load("CN", 2032, """
                {"holidays": [], "workingWeekends": ["2032-10-09"]}""").expectStatus().isOk();
        assertDue("from=2032-10-08&workingDays=1", "2032-10-09", false);
        assertDue("from=2032-09-30&workingDays=1", "2032-10-01", false);
    }

    @Test
    void a_region_adds_days_of_its_own_for_all_that_lies_in_it() {
        load("CN", 2033, NATIONAL_DAY.formatted(2033)).expectStatus().isOk();
        load("450000", 2033, """
                {"holidays": [{"nameZh": "三月三", "from": "2033-10-10", "to": "2033-10-10"}], "workingWeekends": []}""").expectStatus().isOk();
        assertDue("region=450103&from=2033-10-07&workingDays=1", "2033-10-11", false);
        assertDue("region=420600&from=2033-10-07&workingDays=1", "2033-10-10", false);
        assertDue("region=unheard-of&from=2033-10-07&workingDays=1", "2033-10-10", false);
    }

    @Test
    void a_regions_notice_alone_does_not_announce_the_year() {
        load("540000", 2034, NATIONAL_DAY.formatted(2034)).expectStatus().isOk();
        assertDue("region=540000&from=2034-09-29&workingDays=1", "2034-10-09", true);
    }

    @Test
    void a_notice_is_told_and_the_same_again_changes_and_tells_nothing() {
        load("CN", 2035, NATIONAL_DAY.formatted(2035)).expectStatus().isOk();
        String first = loadedAt();
        load("CN", 2035, NATIONAL_DAY.formatted(2035)).expectStatus().isOk();
        assertThat(loadedAt()).isEqualTo(first);
        load("CN", 2038, NATIONAL_DAY.formatted(2038)).expectStatus().isOk();
        // The event of 2038 comes after whatever the repeat would have told.
        TestTopics.await(Topics.CATALOG, event -> event.data().contains("\"year\":2038"));
        var told = TestTopics.await(Topics.CATALOG, event -> event.data().contains("\"year\":2035"), 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().data()).contains("\"2035-10-01\"", "\"2026-02-15\"");
        EventContracts.assertFits(told.getFirst().type(), told.getFirst().data());
    }

    private String loadedAt() {
        return jdbc.sql("select xmin::text || loaded_at::text from calendar_year where region = 'CN' and year = 2035")
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CN | 2036 | {"holidays": [{"nameZh": "x", "from": "2035-10-01", "to": "2036-10-07"}], "workingWeekends": []} | calendar-invalid
            CN | 2036 | {"holidays": [{"nameZh": "x", "from": "2036-10-07", "to": "2036-10-01"}], "workingWeekends": []} | calendar-invalid
            CN | 2036 | {"holidays": [], "workingWeekends": ["2036-10-01"]} | calendar-invalid
            CN | 2036 | {"holidays": [{"nameZh": "x", "from": "2036-10-01", "to": "2036-10-07"}], "workingWeekends": ["2036-10-04"]} | calendar-invalid
            CN | 2036 | {"workingWeekends": []} | invalid-request
            CN | 1999 | {"holidays": [], "workingWeekends": []} | date-out-of-range
            Hubei | 2036 | {"holidays": [], "workingWeekends": []} | region-unknown
            """)
    void a_notice_that_cannot_be_is_refused_and_changes_nothing(String region, int year, String body, String code) {
        load(region, year, body)
                .expectStatus()
                .is4xxClientError()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
        assertThat(jdbc.sql("select count(*) from calendar_year where year in (1999, 2036)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void only_operators_load_notices() {
        String body = NATIONAL_DAY.formatted(2037);
        put("CN", 2037, body, null).expectStatus().isUnauthorized();
        put("CN", 2037, body, TestTokens.applicant("wang.fang")).expectStatus().isForbidden();
        put("CN", 2037, body, TestTokens.clerk("GA")).expectStatus().isForbidden();
        put("CN", 2037, body, TestTokens.departmentSystem("GA")).expectStatus().isForbidden();
    }

    private void assertDue(String query, String due, boolean provisional) {
        client.get()
                .uri("/api/calendar/due?" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.due")
                .isEqualTo(due)
                .jsonPath("$.provisional")
                .isEqualTo(provisional);
    }

    private RestTestClient.ResponseSpec load(String region, int year, String body) {
        return put(region, year, body, TestTokens.operator());
    }

    private RestTestClient.ResponseSpec put(String region, int year, String body, @Nullable String token) {
        return client.put()
                .uri("/api/calendar/" + region + "/" + year)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (token != null) {
                        headers.set(HttpHeaders.AUTHORIZATION, token);
                    }
                })
                .body(body)
                .exchange();
    }
}
