package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onething.approval.inspection.Proposals;
import io.onething.messaging.Topics;
import io.onething.test.EventContracts;
import io.onething.test.MovableClock;
import io.onething.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/** 联合踏勘. The tests begin on Wednesday 2026-03-04 at 10:00. */
@ApprovalServiceTest
class InspectionIT {
    private static final String SCHEDULED = "onething.inspection.scheduled.v1";
    private static final String CANCELLED = "onething.inspection.cancelled.v1";
    private static final String CONCLUDED = "onething.inspection.concluded.v1";
    private static final Instant VISIT = Instant.parse("2026-03-06T01:30:00Z");

    @Autowired
    RestTestClient client;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Proposals proposals;

    @AfterEach
    void standStill() {
        clock.set(MovableClock.BEGIN);
    }

    @Test
    void one_visit_for_four_items_tells_one_list_of_corrections() {
        InspectedCase restaurant = InspectedCase.filed("visit.one", "AA", "AB", "AC", "AD");
        String path = visit("AA", restaurant);
        JsonNode proposed = clerk("AB").read(path);
        assertThat(proposed.get("state").asString()).isEqualTo("PROPOSED");
        assertThat(proposed.get("lead").get("code").asString()).isEqualTo("AA");
        assertThat(proposed.get("items")).hasSize(4);
        assertThat(proposed.get("awaited")).isEmpty();

        clerk("AA").step(path, "/appointment", appointment("AA", "AB", "AC", "AD"));
        assertThat(clerk("AA").approvalRefused(restaurant.taskId("AA"), 1)).isEqualTo("inspection-open");
        JsonNode told = restaurant.published(SCHEDULED);
        EventContracts.assertFits(SCHEDULED, told.toString());
        assertThat(told.get("inspectors").findValuesAsString("name")).containsExactly("赵AA", "赵AB", "赵AC", "赵AD");
        assertThat(told.get("items")).hasSize(4);

        clock.set(VISIT.plus(Duration.ofHours(1)));
        conclude("AA", path, restaurant, List.of("后厨加装防鼠板", "补贴分区标识"));
        conclude("AB", path, restaurant, List.of());
        conclude("AC", path, restaurant, List.of("疏散通道清空"));
        assertThat(applicant("visit.one").read(path).get("items").findValues("conclusion"))
                .allMatch(JsonNode::isNull);
        conclude("AD", path, restaurant, List.of());
        assertThat(clerk("AA").step(path, "/closure", Map.of()).get("state").asString())
                .isEqualTo("DONE");

        JsonNode list = restaurant.published(CONCLUDED);
        EventContracts.assertFits(CONCLUDED, list.toString());
        assertThat(list.findValuesAsString("note")).containsExactly("后厨加装防鼠板", "补贴分区标识", "疏散通道清空");
        assertThat(list.get("settled").asBoolean()).isFalse();
        assertThat(restaurant.at("AA").all(Topics.APPROVAL, CONCLUDED)).hasSize(1);
        assertThat(documents("visit.one", restaurant)).contains("INSPECTION_NOTICE", "INSPECTION_OPINION");

        assertThat(clerk("AC").approvalRefused(restaurant.taskId("AC"), 1)).isEqualTo("inspection-open");
        approve("AB", restaurant);
        // The second visit is for the corrections, and asks nobody else to come.
        assertThat(clerk("AA").refusal(path, "/appointment", later("AA"))).isEqualTo("inspectors-too-few");
        clerk("AA").step(path, "/appointment", later("AA", "AC"));
        check("AC", path, restaurant, 1, true);
        approve("AC", restaurant);
        check("AA", path, restaurant, 1, true);
        assertThat(clerk("AA").refusal(path, "/checks", checks("AA", restaurant, 1, true)))
                .isEqualTo("correction-not-open");
        JsonNode merged = check("AA", path, restaurant, 2, true);
        assertThat(merged.get("state").asString()).isEqualTo("MERGED");
        approve("AA", restaurant);
        await().until(() -> restaurant.at("AA").all(Topics.APPROVAL, CONCLUDED).size() == 2);
    }

    @Test
    void an_absent_department_may_not_ask_again() {
        InspectedCase shop = InspectedCase.filed("visit.absent", "AE", "AF");
        String path = visit("AE", shop);
        clerk("AE").step(path, "/appointment", appointment("AE", "AF"));
        assertThat(clerk("AE").refusal(path, "/closure", Map.of())).isEqualTo("inspection-not-begun");
        clock.set(VISIT);
        assertThat(clerk("AE").refusal(path, "/closure", Map.of())).isEqualTo("nobody-came");
        conclude("AE", path, shop, List.of());
        assertThat(clerk("AF").refusal(path, "/closure", Map.of())).isEqualTo("not-lead");
        assertThat(clerk("AE").step(path, "/closure", Map.of()).get("state").asString())
                .isEqualTo("MERGED");
        assertThat(shop.published(CONCLUDED).findValuesAsString("conclusion")).containsExactly("OK", "ABSENT");
        assertThat(clerk("AF").refusal(path, "/conclusions", conclusion("AF", shop, List.of("另装喷淋"))))
                .isEqualTo("absent-agreed");
        assertThat(clerk("AE").refusal(path, "/conclusions", conclusion("AE", shop, List.of("又及"))))
                .isEqualTo("concluded-already");
        assertThat(clerk("AF").refusal(path, "/appointment", later("AE", "AF"))).isEqualTo("not-lead");
        approve("AF", shop);
    }

    @Test
    void a_visit_has_two_inspectors_and_one_of_each_department_and_is_in_the_future() {
        InspectedCase shop = InspectedCase.filed("visit.two", "AG", "AH");
        String path = visit("AG", shop);
        Desk lead = clerk("AG");
        assertThat(lead.refusal(path, "/appointment", appointment("AG"))).isEqualTo("inspectors-too-few");
        assertThat(lead.refusal(path, "/appointment", appointment("AG", "AG"))).isEqualTo("inspectors-too-few");
        assertThat(lead.refusal(path, "/appointment", appointment("AG", "AI"))).isEqualTo("inspector-missing");
        assertThat(clerk("AH").refusal(path, "/appointment", appointment("AG", "AH")))
                .isEqualTo("not-lead");
        clock.set(VISIT);
        assertThat(lead.refusal(path, "/appointment", appointment("AG", "AH"))).isEqualTo("inspection-in-past");
        clock.set(MovableClock.BEGIN);
        lead.post(path + "/appointment", 99L, appointment("AG", "AH"))
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_FAILED);
        lead.step(path, "/appointment", appointment("AG", "AH"));
        assertThat(lead.refusal(path, "/conclusions", conclusion("AG", shop, List.of())))
                .isEqualTo("inspection-not-begun");
        JsonNode off = lead.step(path, "/appointment/cancellation", Map.of("reason", "台风"));
        assertThat(off.get("state").asString()).isEqualTo("PROPOSED");
        EventContracts.assertFits(CANCELLED, shop.published(CANCELLED).toString());
    }

    @Test
    void later_items_join_a_visit_and_what_is_granted_on_a_commitment_does_not() {
        InspectedCase shop = InspectedCase.filedButNotSent("visit.join", "AJ", "AK", "AL");
        shop.send("AJ", true);
        String path = visit("AJ", shop);
        assertThat(clerk("AJ").read(path).get("awaited")).hasSize(2);
        shop.send("AL", false);
        shop.send("AK", true);
        shop.taskId("AK");
        shop.taskId("AL");
        assertThat(clerk("AJ").read(path).get("items").findValuesAsString("itemCode"))
                .containsExactly("LOOK_AJ", "LOOK_AK");
        approve("AL", shop);
    }

    @Test
    void a_visit_joins_cases_of_one_applicant_and_of_no_other() {
        InspectedCase first = InspectedCase.filed("chain", "AM", "AN");
        InspectedCase second = InspectedCase.filed("chain", "AM", "AN");
        InspectedCase strange = InspectedCase.filed("somebody.else", "AM", "AN");
        String path = visit("AM", first);
        visit("AM", second);
        visit("AM", strange);
        assertThat(clerk("AM").refusal(path, "/cases", Map.of("caseNumbers", List.of(strange.caseNumber()))))
                .isEqualTo("applicants-differ");
        assertThat(clerk("AN").refusal(path, "/cases", Map.of("caseNumbers", List.of(second.caseNumber()))))
                .isEqualTo("not-lead");
        JsonNode joined = clerk("AM").step(path, "/cases", Map.of("caseNumbers", List.of(second.caseNumber())));
        assertThat(joined.get("items")).hasSize(4);
        clerk("AM").step(path, "/appointment", appointment("AM", "AN"));
        for (InspectedCase each : List.of(first, second)) {
            JsonNode told = each.published(SCHEDULED);
            assertThat(told.get("items")).hasSize(2);
            assertThat(documents("chain", each)).contains("INSPECTION_NOTICE");
        }

        var answers = List.of(
                Map.of("taskId", first.taskId("AM"), "version", 1, "kind", "RECEIPT"),
                Map.of("taskId", second.taskId("AM"), "version", 1, "kind", "RECEIPT"),
                Map.of("taskId", second.taskId("AM"), "version", 2, "kind", "APPROVAL", "output", Story.output()));
        JsonNode outcomes = Desk.body(clerk("AM").post("/api/tasks/answers", null, Map.of("answers", answers)))
                .get("outcomes");
        assertThat(outcomes.valueStream().map(each -> each.get("taken").asBoolean()))
                .containsExactly(true, true, false);
        assertThat(outcomes.get(2).get("code").asString()).isEqualTo("inspection-open");
        var strangers = List.of(
                Map.of("taskId", first.taskId("AM"), "version", 2, "kind", "REFUSAL", "reason", "不符"),
                Map.of("taskId", strange.taskId("AM"), "version", 1, "kind", "RECEIPT"));
        assertThat(Desk.code(clerk("AM").post("/api/tasks/answers", null, Map.of("answers", strangers))))
                .isEqualTo("applicants-differ");
    }

    @Test
    void a_visit_to_nothing_is_called_off() {
        InspectedCase shop = InspectedCase.filed("visit.off", "AO", "AP");
        String path = visit("AO", shop);
        clerk("AO").step(path, "/appointment", appointment("AO", "AP"));
        clerk("AO")
                .post("/api/tasks/" + shop.taskId("AO") + "/refusal", 1L, Map.of("reason", "不符合条件"))
                .expectStatus()
                .isOk();
        assertThat(clerk("AP").read(path).get("state").asString()).isEqualTo("SCHEDULED");
        proposals.cancelFor(List.of(UUID.fromString(shop.taskId("AP"))));
        assertThat(clerk("AP").read(path).get("state").asString()).isEqualTo("CANCELLED");
        assertThat(shop.published(CANCELLED).get("reason").isNull()).isTrue();
    }

    @Test
    void photos_are_kept_encrypted_for_those_who_take_part() {
        InspectedCase shop = InspectedCase.filed("visit.photo", "AQ", "AR");
        String path = visit("AQ", shop);
        clerk("AQ").step(path, "/appointment", appointment("AQ", "AR"));
        byte[] photo = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
        JsonNode kept = Desk.body(upload("AR", path, "后厨.jpg", photo));
        assertThat(kept.get("type").asString()).isEqualTo("JPEG");
        assertThat(kept.get("sha256").asString()).hasSize(64);
        String file = path + "/files/" + kept.get("id").asString();
        for (Desk reader : List.of(clerk("AQ"), applicant("visit.photo"))) {
            assertThat(reader.get(file)
                            .expectStatus()
                            .isOk()
                            .expectBody()
                            .returnResult()
                            .getResponseBodyContent())
                    .isEqualTo(photo);
        }
        for (Desk stranger : List.of(clerk("AS"), applicant("li.na"))) {
            assertThat(Desk.code(stranger.get(file))).isEqualTo("not-found");
            assertThat(Desk.code(stranger.get(path))).isEqualTo("not-found");
        }
        assertThat(Desk.code(upload("AR", path, "后厨.jpg", "text".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("file-type-not-allowed");
        byte[] stored = jdbc.sql("select content from inspection_file where id = ?")
                .param(UUID.fromString(kept.get("id").asString()))
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(photo, StandardCharsets.ISO_8859_1));
    }

    private RestTestClient.ResponseSpec upload(String department, String path, String name, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return client.post()
                .uri(path + "/files")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.clerk(department))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    /** Where the visit of a case is, once all of its tasks have come. */
    private String visit(String department, InspectedCase of) {
        of.taskId(department);
        return clerk(department)
                .read("/api/inspections?limit=200")
                .get("items")
                .valueStream()
                .filter(each ->
                        each.get("items").findValuesAsString("caseNumber").contains(of.caseNumber()))
                .map(each -> "/api/inspections/" + each.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private Desk clerk(String department) {
        return new Desk(client, TestTokens.clerk(department));
    }

    private Desk applicant(String subject) {
        return new Desk(client, TestTokens.applicant(subject));
    }

    private static Map<String, Object> appointment(String... departments) {
        return appointment(VISIT, departments);
    }

    private static Map<String, Object> later(String... departments) {
        return appointment(VISIT.plus(Duration.ofDays(3)), departments);
    }

    private static Map<String, Object> appointment(Instant at, String... departments) {
        return Map.of(
                "kind",
                "ON_SITE",
                "startsAt",
                at.toString(),
                "place",
                "人民路 1 号",
                "inspectors",
                java.util.Arrays.stream(departments)
                        .map(each -> Map.of("name", "赵" + each, "department", each))
                        .toList());
    }

    private static Map<String, Object> conclusion(String department, InspectedCase of, List<String> corrections) {
        return Map.of("taskId", of.taskId(department), "corrections", corrections);
    }

    private void conclude(String department, String path, InspectedCase of, List<String> corrections) {
        clerk(department).step(path, "/conclusions", conclusion(department, of, corrections));
    }

    private static Map<String, Object> checks(String department, InspectedCase of, int number, boolean settled) {
        return Map.of(
                "checks", List.of(Map.of("taskId", of.taskId(department), "correction", number, "settled", settled)));
    }

    private JsonNode check(String department, String path, InspectedCase of, int number, boolean settled) {
        return clerk(department).step(path, "/checks", checks(department, of, number, settled));
    }

    private void approve(String department, InspectedCase of) {
        clerk(department)
                .post("/api/tasks/" + of.taskId(department) + "/approval", 1L, Map.of("output", Story.output()))
                .expectStatus()
                .isOk();
    }

    private List<String> documents(String applicant, InspectedCase of) {
        return applicant(applicant)
                .read("/api/documents?caseNumber=" + of.caseNumber())
                .findValuesAsString("kind");
    }
}
