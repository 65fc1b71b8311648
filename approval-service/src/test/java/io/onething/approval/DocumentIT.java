package io.onething.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.document.Documents;
import io.onething.test.TestTokens;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 文书: what is told in writing. */
@ApprovalServiceTest
class DocumentIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String APPLICANT = TestTokens.applicant("wang.fang");

    @Autowired
    RestTestClient client;

    @Autowired
    Documents documents;

    @Test
    void a_refusal_says_why_and_where_to_turn_and_its_delivery_is_recorded() throws IOException {
        Story story = Story.licensed("SJ", "ADMIN_LICENCE");
        story.receive();
        story.refuse();
        story.published(Story.DECIDED);
        String clerk = TestTokens.clerk("SJ");
        assertThat(kinds(clerk, story)).containsExactly("ACCEPTANCE", "REFUSAL");
        JsonNode refusal = list(APPLICANT, story).get(1);
        String text = text(file(APPLICANT, refusal));
        assertThat(text)
                .contains("不予行政许可决定书", "材料不符", "行政许可法", "六十日", "六个月", "12345", "王芳")
                .containsPattern("SJ不准字〔2026〕第[0-9]{6}号")
                .contains("办件编号" + story.caseNumber());
        // Once, however often it is fetched.
        file(APPLICANT, refusal);
        assertThat(kinds(APPLICANT, story)).containsExactly("ACCEPTANCE", "REFUSAL", "DELIVERY");
        assertThat(list(APPLICANT, story).get(1).path("deliveredAt").isNull()).isFalse();
        assertThat(text(file(clerk, list(clerk, story).get(2)))).contains("送达回证", "不予行政许可决定书");
        assertThat(text(file(clerk, list(clerk, story).get(0)))).contains("受理通知书", "第三十二条");
    }

    @Test
    void an_item_under_another_law_has_no_words_of_the_license_law() throws IOException {
        Story story = Story.licensed("SJ", "REGISTRATION_MARKET");
        story.receive();
        story.approve();
        story.published(Story.DECIDED);
        assertThat(kinds(APPLICANT, story)).containsExactly("ACCEPTANCE", "APPROVAL");
        for (JsonNode each : list(APPLICANT, story)) {
            assertThat(text(file(APPLICANT, each))).doesNotContain("行政许可");
        }
    }

    @Test
    void a_check_of_data_is_no_act_of_an_authority() {
        Story story = Story.licensed("GA", "DATA_CHECK");
        story.receive();
        story.approve();
        story.published(Story.DECIDED);
        assertThat(kinds(TestTokens.clerk("GA"), story)).isEmpty();
    }

    @Test
    void corrections_are_told_in_writing_all_at_once() throws IOException {
        Story story = Story.licensed("WJ", "ADMIN_LICENCE");
        story.answer(
                "WJ",
                "onething.task.supplement-asked.v1",
                Map.of(
                        "taskId",
                        story.taskId(),
                        "corrections",
                        List.of(
                                Map.of("key", "住院分娩记录", "note", "照片模糊"),
                                Map.of("key", "childName", "note", "姓名与登记表不一致"))));
        story.published("onething.approval.supplement-asked.v1");
        JsonNode notice = list(APPLICANT, story).get(0);
        assertThat(text(file(APPLICANT, notice)))
                .contains("一次性补正告知书", "1.住院分娩记录：照片模糊", "2.姓名与登记表不一致", "第一款第四项", "不再要求补正");
    }

    @Test
    void nobody_reads_what_is_not_theirs() {
        Story story = Story.licensed("SJ", "ADMIN_LICENCE");
        story.receive();
        Awaitility.await().until(() -> !kinds(APPLICANT, story).isEmpty());
        JsonNode acceptance = list(APPLICANT, story).get(0);
        for (String stranger : List.of(TestTokens.applicant("li.na"), TestTokens.clerk("GA"))) {
            assertThat(list(stranger, story)).isEmpty();
            get(stranger, "/api/documents/" + acceptance.path("id").asString())
                    .expectStatus()
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        client.get()
                .uri("/api/documents?caseNumber=" + story.caseNumber())
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void numbers_follow_one_another_however_many_instances_make_them() throws Exception {
        List<Story> stories = Stream.generate(() -> Story.licensed("RH", "ADMIN_LICENCE"))
                .limit(4)
                .toList();
        stories.forEach(Story::receive);
        stories.forEach(story -> story.published(Story.TAKEN_UP));
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> make = () -> {
                documents.makeAll();
                return null;
            };
            for (Future<Void> each : instances.invokeAll(List.of(make, make, make))) {
                each.get();
            }
        }
        assertThat(stories.stream()
                        .map(story ->
                                list(APPLICANT, story).get(0).path("number").asString()))
                .containsExactlyInAnyOrder(
                        "RH受字〔2026〕第000001号", "RH受字〔2026〕第000002号", "RH受字〔2026〕第000003号", "RH受字〔2026〕第000004号");
    }

    private List<String> kinds(String token, Story story) {
        return list(token, story)
                .valueStream()
                .map(each -> each.path("kind").asString())
                .toList();
    }

    private JsonNode list(String token, Story story) {
        byte[] body = get(token, "/api/documents?caseNumber=" + story.caseNumber())
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return JSON.readTree(body);
    }

    private byte[] file(String token, JsonNode document) {
        UUID id = UUID.fromString(document.path("id").asString());
        return get(token, "/api/documents/" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/pdf")
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
    }

    private RestTestClient.ResponseSpec get(String token, String uri) {
        return client.get().uri(uri).header(HttpHeaders.AUTHORIZATION, token).exchange();
    }

    private static String text(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
