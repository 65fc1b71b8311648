package io.onething.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.messaging.Topics;
import io.onething.plan.Plan;
import io.onething.test.EventContracts;
import io.onething.test.OpenApiSnapshot;
import io.onething.test.TestTopics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 新生儿出生“一件事”, from the first answers to the one result. */
class NewbornStoryIT extends ApplicationIT {
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 0);

    @Test
    void a_child_is_born_and_everything_is_approved() {
        Portal wangFang = somebody();
        Reply draft = wangFang.open(TestThemes.NEWBORN, 0);
        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.text("state")).isEqualTo("DRAFT");
        String number = draft.text("number");
        assertThat(draft.headers().getLocation()).hasToString("/api/case-files/" + number);
        assertThat(codes(draft.json().path("plan").path("items"))).containsExactlyElementsOf(planned());

        Reply filled = wangFang.put("/api/case-files/" + number + "/form", draft.etag(), TestThemes.form(PLAN));
        assertThat(filled.status()).isEqualTo(200);
        Reply submitted =
                wangFang.submit(number, wangFang.uploadAll(number, PLAN).orElseGet(filled::etag));
        assertThat(submitted.status()).isEqualTo(202);
        assertThat(submitted.text("state")).isEqualTo("IN_PROGRESS");
        // Wednesday, five working days; the Friday is a holiday and the Saturday worked.
        assertThat(submitted.text("promisedOn")).isEqualTo("2026-03-11");
        assertThat(states(submitted)).containsEntry("BIRTH_CERT", "IN_PROGRESS").containsEntry("HUKOU", "WAITING");
        EventContracts.assertFits(
                "case-file.submitted.v1",
                JsonMapper.shared().writeValueAsString(Departments.told(number, "onething.case-file.submitted.v1")));

        for (List<String> layer : PLAN.layers()) {
            layer.forEach(item -> Departments.receive(number, item));
            layer.forEach(item -> Departments.approveAndLicense(number, item));
        }
        awaitState(wangFang, number, "COMPLETED");

        Reply result = wangFang.get("/api/case-files/" + number + "/result");
        assertThat(result.text("result")).isEqualTo("APPROVED");
        assertThat(result.json()
                        .path("items")
                        .valueStream()
                        .map(each -> each.path("state").asString()))
                .containsOnly("APPROVED");
        assertThat(result.json().at("/items/0/licenseNumber").asString()).isEqualTo("L-BIRTH_CERT");
        assertThat(result.json().path("spared").path("visitsSeparately").asInt())
                .isGreaterThan(1);
        JsonNode completed = Departments.told(number, "onething.case-file.completed.v1");
        assertThat(completed.path("result").asString()).isEqualTo("APPROVED");
    }

    @Test
    void a_department_gets_the_fields_of_its_item_and_what_earlier_items_delivered() {
        Portal wangFang = somebody();
        String number = wangFang.file(TestThemes.NEWBORN, 0);
        Map<String, Object> form = TestThemes.form(PLAN);

        JsonNode vaccine = Departments.dispatched(number, "VACCINE");
        assertThat(vaccine.path("data").propertyNames())
                .containsExactlyInAnyOrderElementsOf(PLAN.item("VACCINE").orElseThrow().fields().stream()
                        .filter(form::containsKey)
                        .toList());
        assertThat(vaccine.path("data").has("bankAccountNo")).isFalse();
        assertThat(vaccine.at("/region/nameZh").asString())
                .isEqualTo(Objects.requireNonNull(TestThemes.NEWBORN.theme().region())
                        .nameZh());
        assertThat(vaccine.at("/holder/name").asString()).isEqualTo(form.get("applicantName"));
        assertThat(vaccine.at("/holder/idNumber").asString()).isEqualTo(form.get("applicantIdNo"));

        Departments.approve(number, "BIRTH_CERT");
        JsonNode hukou = Departments.dispatched(number, "HUKOU");
        Object certificate =
                TestThemes.output(TestThemes.NEWBORN, PLAN, "BIRTH_CERT").get("birthCertificateNo");
        assertThat(hukou.at("/data/birthCertificateNo").asString()).isEqualTo(certificate);
        assertThat(hukou.path("data").has("guardianRelation")).isFalse();
    }

    @Test
    void a_refusal_blocks_what_depends_on_it_and_the_rest_goes_on() {
        Portal wangFang = somebody();
        String number = wangFang.file(TestThemes.NEWBORN, 0);
        Departments.approveAndLicense(number, "VACCINE");
        Departments.approveAndLicense(number, "BIRTH_CERT");
        Departments.refuse(number, "HUKOU", "户口簿与申报不符");
        awaitItem(wangFang, number, "INS_PAY", "BLOCKED");
        assertThat(wangFang.get("/api/case-files/" + number + "/result").code()).isEqualTo("not-completed");
        Reply under = wangFang.find(number);
        assertThat(under.json()
                        .path("waitingFor")
                        .valueStream()
                        .map(each -> each.path("itemCode").asString()))
                .containsExactly("BIRTH_COST", "MATERNITY_ALLOWANCE");

        Departments.approve(number, "BIRTH_COST");
        Departments.approve(number, "MATERNITY_ALLOWANCE");
        awaitState(wangFang, number, "COMPLETED");
        Reply result = wangFang.get("/api/case-files/" + number + "/result");
        assertThat(result.text("result")).isEqualTo("PARTLY_APPROVED");
        assertThat(states(result))
                .containsEntry("HUKOU", "REFUSED")
                .containsEntry("MED_INS", "BLOCKED")
                .containsEntry("SS_CARD", "BLOCKED")
                .containsEntry("INS_PAY", "BLOCKED")
                .containsEntry("BIRTH_COST", "APPROVED");
        assertThat(result.json()
                        .path("items")
                        .valueStream()
                        .filter(each -> each.path("code").asString().equals("HUKOU"))
                        .map(each -> each.path("reason").asString()))
                .containsExactly("户口簿与申报不符");

        List<JsonNode> blocked = TestTopics.all(Topics.CASE_FILE).stream()
                .filter(each -> each.subject().equals(number) && each.type().equals("onething.case-item.blocked.v1"))
                .peek(each -> EventContracts.assertFits(each.type(), each.data()))
                .map(each -> JsonMapper.shared().readTree(each.data()))
                .toList();
        assertThat(blocked)
                .extracting(each -> each.path("itemCode").asString())
                .containsExactlyInAnyOrder("MED_INS", "SS_CARD", "INS_PAY");
        assertThat(Departments.told(number, "onething.case-file.completed.v1")
                        .path("result")
                        .asString())
                .isEqualTo("PARTLY_APPROVED");
    }

    @Test
    void the_rest_contract_is_as_released() {
        OpenApiSnapshot.assertUnchanged(port);
    }

    private static List<String> planned() {
        return TestThemes.example(TestThemes.NEWBORN, 0).expectedItems();
    }

    private static List<String> codes(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(each -> each.path("code").asString())
                .toList();
    }

    private static Map<String, String> states(Reply reply) {
        return reply.json()
                .path("items")
                .valueStream()
                .collect(java.util.stream.Collectors.toMap(
                        each -> each.path("code").asString(),
                        each -> each.path("state").asString()));
    }
}
