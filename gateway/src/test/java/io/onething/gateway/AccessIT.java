package io.onething.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessIT extends InFrontOfTheGateway {
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/themes", "/api/themes/newborn", "/api/departments", "/api/lifecycle", "/api/calendar"})
    void anybody_may_read_what_can_be_applied_for(String path) throws Exception {
        assertThat(send(request(path)).body()).isEqualTo("catalog-service");
    }

    @Test
    void anybody_may_ask_for_a_plan_and_only_operators_may_publish_a_theme() throws Exception {
        assertThat(send(request("/api/themes/newborn/plan").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(request("/api/themes").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(with(token("wang.fang", "applicant"), "/api/themes").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anybody_may_read_the_calendar_and_only_operators_may_load_a_notice() throws Exception {
        String path = "/api/calendar/CN/2027";
        assertThat(send(request(path).PUT(BodyPublishers.ofString("{}"))).statusCode())
                .isEqualTo(401);
        assertThat(send(with(token("clerk.ga", "clerk"), path).PUT(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(with(token("ops", "operator"), path).PUT(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_brings_no_token_is_told_so_in_their_language() throws Exception {
        HttpResponse<String> chinese = send(request("/api/case-files"));
        HttpResponse<String> english = send(request("/api/case-files").header("Accept-Language", "en-GB"));

        assertThat(chinese.statusCode()).isEqualTo(401);
        assertThat(chinese.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(chinese.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(chinese.body())
                .contains("\"code\":\"unauthenticated\"", "\"type\":\"/errors/unauthenticated\"", "未登录", "traceId");
        assertThat(english.body()).contains("Not signed in");
    }

    @Test
    void a_token_of_another_audience_or_another_time_is_none() throws Exception {
        assertThat(send(with(Landscape.ISSUER.tokenForAnother("portal"), "/api/tasks"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(with(Landscape.ISSUER.expiredToken(), "/api/tasks")).statusCode())
                .isEqualTo(401);
        assertThat(send(with("nonsense", "/api/tasks")).body()).contains("\"code\":\"unauthenticated\"");
    }

    @Test
    void operations_are_for_operators() throws Exception {
        var refused = send(with(token("clerk.ga", "clerk"), "/api/operations/approval-service/dead-letters"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"forbidden\"");
    }

    @Test
    void who_sends_too_much_waits_and_others_do_not() throws Exception {
        String token = token("runaway", "applicant");
        HttpResponse<String> answer = send(with(token, "/api/notices"));
        for (int i = 0; i < 500 && answer.statusCode() == 200; i++) {
            answer = send(with(token, "/api/notices"));
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.body()).contains("\"code\":\"rate-limited\"");
        assertThat(send(with(token("calm", "applicant"), "/api/notices")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void answers_may_be_neither_sniffed_nor_framed_nor_kept() throws Exception {
        var headers = send(request("/api/themes")).headers();

        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void health_is_open_and_metrics_are_for_operators() throws Exception {
        assertThat(send(request("/actuator/health")).body()).contains("UP");
        assertThat(send(request("/actuator/prometheus")).statusCode()).isEqualTo(401);
        assertThat(send(with(token("operator", "operator"), "/actuator/prometheus"))
                        .body())
                .contains("http_server_requests");
    }
}
