package io.onething.license;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.test.EventContracts;
import io.onething.test.ServiceTest;
import io.onething.test.TestTokens;
import io.onething.test.TestTopics;
import io.onething.test.TestTopics.Published;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 撤销: a license goes with the approval it comes from. */
@ServiceTest
class RevocationIT {
    private static final String LICENSES = "onething.license.events";
    private static final String REVOKED = "onething.license.revoked.v1";

    private final RestTestClient rest;
    private final JdbcClient jdbc;

    @Autowired
    RevocationIT(RestTestClient rest, JdbcClient jdbc) {
        this.rest = rest;
        this.jdbc = jdbc;
    }

    @BeforeAll
    static void topics() {
        TestTopics.create(Decision.TOPIC, Decision.TOPIC + ".dlt");
    }

    @Test
    void a_revoked_license_is_told_once_and_fails_its_verification() {
        String caseNumber = new Decision().send().caseNumber();
        revoke(caseNumber);
        revoke(caseNumber);
        Published told = TestTopics.await(
                LICENSES,
                event -> event.type().equals(REVOKED) && event.subject().equals(caseNumber));
        EventContracts.assertFits(told.type(), told.data());
        JsonNode license = JsonMapper.shared().readTree(told.data());
        assertThat(license.path("ground").asString()).isEqualTo("FRAUD");
        byte[] file = Objects.requireNonNull(rest.get()
                .uri("/api/licenses/" + license.path("licenseNumber").asString() + "/file")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.applicant("wang.fang"))
                .exchange()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody());
        rest.post()
                .uri("/api/licenses/verification")
                .contentType(MediaType.APPLICATION_PDF)
                .body(file)
                .exchange()
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("TOTAL_FAILED");
        // What comes after it on the same key has been taken in too, and told nothing new.
        new Decision().with("caseNumber", caseNumber).with("itemCode", "HUKOU").send();
        await().until(() -> count("select count(*) from license where case_number = ?", caseNumber) == 2);
        assertThat(TestTopics.all(LICENSES))
                .filteredOn(
                        event -> event.type().equals(REVOKED) && event.subject().equals(caseNumber))
                .hasSize(1);
        assertThat(count("select count(*) from license where case_number = ? and status = 'REVOKED'", caseNumber))
                .isEqualTo(1);
    }

    private static void revoke(String caseNumber) {
        var revoked = (ObjectNode)
                JsonMapper.shared().readTree(EventContracts.sampleOf("approval-service", "approval.revoked.v1"));
        TestTopics.send(
                Decision.TOPIC,
                "onething.approval.revoked.v1",
                caseNumber,
                revoked.put("caseNumber", caseNumber).toString());
    }

    private int count(String sql, String caseNumber) {
        return jdbc.sql(sql).param(caseNumber).query(Integer.class).single();
    }
}
