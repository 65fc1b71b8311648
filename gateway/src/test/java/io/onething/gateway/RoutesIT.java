package io.onething.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesIT extends InFrontOfTheGateway {
    @ParameterizedTest
    @CsvSource({
        "/api/themes, catalog-service",
        "/api/themes/newborn/editions/1, catalog-service",
        "/api/departments, catalog-service",
        "/api/lifecycle, catalog-service",
        "/api/calendar, catalog-service",
        "/api/case-files/2026-1/timeline, application-service",
        "/api/case-figures?by=REGION, application-service",
        "/api/credit-records/mine, application-service",
        "/api/tasks, approval-service",
        "/api/supervision/orders, approval-service",
        "/api/documents?caseNumber=20260304000000018, approval-service",
        "/api/verifications, approval-service",
        "/api/inspections, approval-service",
        "/api/hearings?caseNumber=20260304000000018, approval-service",
        "/api/notices, notification-service",
        "/api/deliveries, notification-service",
        "/api/operations/catalog-service/dead-letters, catalog-service",
        "/api/operations/application-service/dead-letters, application-service",
        "/api/operations/approval-service/dead-letters, approval-service",
        "/api/operations/notification-service/dead-letters, notification-service"
    })
    void a_path_leads_to_its_service(String path, String service) throws Exception {
        assertThat(send(with(token("operator", "operator"), path)).body()).isEqualTo(service);
    }

    @Test
    void a_request_arrives_as_it_was_sent() throws Exception {
        byte[] body = new byte[3_000_000];
        new Random(1).nextBytes(body);
        String path = "/api/case-files/%E4%B8%80%20A/materials?name=%E5%87%BA%E7%94%9F%2B%26&empty=&x=1&x=2";
        send(with(token("wang.fang", "applicant"), path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(body)));

        var received = Landscape.APPLICATION.last();
        assertThat(received.method()).isEqualTo("POST");
        assertThat(received.uri()).isEqualTo(path);
        assertThat(received.body()).isEqualTo(ByteBuffer.wrap(body));
        assertThat(received.headers().getFirst("Content-Type")).isEqualTo("multipart/form-data; boundary=b");
    }

    @Test
    void the_token_passes_and_nothing_else_that_claims_who_calls() throws Exception {
        String token = token("wang.fang", "applicant");
        send(with(token, "/api/case-files")
                .header("X-User-Id", "operator")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Real-IP", "10.0.0.1")
                .header("Cookie", "ONETHING_IDENTITY=1")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k"));

        var received = Landscape.APPLICATION.last().headers();
        assertThat(received.get("Authorization")).containsExactly("Bearer " + token);
        assertThat(received.get("If-Match")).containsExactly("\"3\"");
        assertThat(received.get("Idempotency-Key")).containsExactly("k");
        assertThat(received.getFirst("Traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(received)
                .doesNotContainKeys(
                        "X-User-Id", "X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Real-Ip", "Cookie");
    }

    @Test
    void a_service_that_is_down_is_a_problem_with_a_time_to_come_back() throws Exception {
        HttpResponse<String> answer = send(with(token("wang.fang", "applicant"), "/api/licenses"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"upstream-unavailable\"");
    }

    @Test
    void a_service_that_stays_silent_is_given_up() throws Exception {
        var givenUp = new CountDownLatch(1);
        Landscape.APPROVAL.on("/api/tasks/slow", exchange -> {
            await(givenUp);
            exchange.close();
        });

        HttpResponse<String> answer = send(with(token("clerk.ga", "clerk"), "/api/tasks/slow"));
        givenUp.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("\"code\":\"upstream-timeout\"");
    }

    @Test
    void a_path_without_a_service_is_not_found() throws Exception {
        HttpResponse<String> answer = send(with(token("wang.fang", "applicant"), "/api/nothing"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"not-found\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api//themes", "/error"})
    void what_no_handler_sees_is_a_problem_all_the_same(String path) throws Exception {
        HttpResponse<String> answer = send(request(path));

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":").doesNotContain("instance");
    }

    @Test
    void one_page_shows_the_contracts_of_all_services() throws Exception {
        assertThat(send(request("/docs")).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/swagger-ui/index.html"));
        assertThat(send(request("/swagger-ui/index.html")).body()).contains("swagger-ui");
        assertThat(send(request("/v3/api-docs/swagger-config")).body())
                .contains("catalog-service", "application-service", "approval-service")
                .contains("license-service", "notification-service");
        assertThat(send(request("/v3/api-docs/approval-service")).body()).isEqualTo("approval-service");
        assertThat(Landscape.APPROVAL.last().uri()).isEqualTo("/v3/api-docs");
    }
}
