package io.onething.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.test.EventContracts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ContractTest {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final TaskReference task = Assigned.task().reference();

    @Test
    void the_sample_of_a_task_is_read_whole() {
        Task read = Assigned.task();
        assertThat(read.department().code()).isEqualTo("WJ");
        assertThat(read.theme().code()).isEqualTo("NEWBORN");
        assertThat(read.data()).containsKey("childName");
        assertThat(read.materials()).extracting(Task.Material::kind).contains("ELICENCE", "FORM");
        assertThat(read.outputs()).extracting(Task.Output::code).contains("birthCertificateNo");
        assertThat(read.toString()).doesNotContain("childName");
    }

    @Test
    void the_sample_of_a_rejection_is_read() {
        var rejection = JsonMapper.shared()
                .readValue(EventContracts.sampleOf("approval-service", Channel.ANSWER_REJECTED), Rejection.class);
        assertThat(rejection.code()).isEqualTo("output-invalid");
        assertThat(rejection.taskId()).isEqualTo(task.taskId().toString());
    }

    @Test
    void answers_fit_the_schemas() {
        fits(Channel.RECEIVED, new KafkaAnswers.Received(task.taskId(), null));
        fits(Channel.APPROVED, new KafkaAnswers.Approved(task.taskId(), Map.of("childName", "陈安禾"), "zhang", null));
        fits(Channel.NOT_ACCEPTED, new KafkaAnswers.NotAccepted(task.taskId(), "不属于本机关职权", "卫生健康局", null));
        fits(
                Channel.SUPPLEMENT_ASKED,
                new KafkaAnswers.SupplementAsked(
                        task.taskId(), List.of(new Answer.Correction("birth-proof", "照片模糊")), "zhang"));
        fits(Channel.SUSPENDED, new KafkaAnswers.Suspended(task.taskId(), "HEARING", 20, null, null));
        fits(Channel.RESUMED, new KafkaAnswers.Resumed(task.taskId(), null));
        fits(Channel.REVOKED, new KafkaAnswers.Revoked(task.taskId(), "FRAUD", "材料系伪造", "周明"));
        fits(Channel.CONFIRMED, new KafkaAnswers.Confirmed(task.taskId(), null));
        fits(Channel.REFUSED, new KafkaAnswers.Refused(task.taskId(), "材料不符", null));
    }

    @Test
    void an_answer_is_a_binary_cloud_event_with_the_case_number_as_key() {
        var reference = new TaskReference("WJ", task.caseNumber(), task.taskId(), TRACE);
        var sent = KafkaAnswers.record(reference, Channel.RECEIVED, new KafkaAnswers.Received(task.taskId(), "zhang"));
        assertThat(sent.topic()).isEqualTo("onething.department.wj.decisions");
        assertThat(sent.key()).isEqualTo(task.caseNumber());
        assertThat(header(sent, "ce_type")).isEqualTo(Channel.RECEIVED);
        assertThat(header(sent, "ce_subject")).isEqualTo(task.caseNumber());
        assertThat(header(sent, "ce_source")).isEqualTo("/department/WJ");
        assertThat(header(sent, "ce_traceparent")).startsWith("00-0af7");
    }

    @Test
    void the_same_answer_has_the_same_identifier_and_a_corrected_one_another() {
        var output = new LinkedHashMap<String, Object>(Map.of("a", "1"));
        output.put("b", "2");
        var reversed = new LinkedHashMap<String, Object>(Map.of("b", "2"));
        reversed.put("a", "1");
        assertThat(idOf(output)).isEqualTo(idOf(reversed)).isNotEqualTo(idOf(Map.of("a", "1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GA/20260304000000018/6f1c2a52-8f0e-4f57-9a0b-3d1f5f1b7c01",
                "GA/20260304000000018/6f1c2a52-8f0e-4f57-9a0b-3d1f5f1b7c01/" + TRACE
            })
    void a_reference_survives_a_column_of_a_database(String text) {
        assertThat(TaskReference.parse(text)).hasToString(text);
        assertThat(TaskReference.parse(text).taskId())
                .isEqualTo(UUID.fromString("6f1c2a52-8f0e-4f57-9a0b-3d1f5f1b7c01"));
    }

    @Test
    void what_another_version_publishes_is_passed_over() {
        var sent = KafkaAnswers.record(task, "onething.task.recalled.v1", Map.of("taskId", task.taskId()));
        var record = new ConsumerRecord<String, byte[]>("t", 0, 0, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        assertThat(Message.of(record, JsonMapper.shared())).isEqualTo(new Message.Other("onething.task.recalled.v1"));
    }

    @Test
    void corrected_papers_are_read_with_whose_task_it_is() {
        var read = (Message.Supplemented) Message.of(incoming(Channel.SUPPLEMENTED), JsonMapper.shared());
        assertThat(read.supplement().task().department()).isEqualTo("WJ");
        assertThat(read.supplement().data()).containsKey("childName");
        assertThat(read.supplement().materials()).isNotEmpty();
        var lapsed = (Message.Lapsed) Message.of(incoming(Channel.LAPSED), JsonMapper.shared());
        assertThat(lapsed.task().taskId()).isEqualTo(task.taskId());
        var undone = (Message.TakenBack) Message.of(incoming(Channel.UNDONE), JsonMapper.shared());
        assertThat(undone.undone().standing()).isEqualTo("REVIEWING");
        assertThat(undone.undone().revokedItem()).isEqualTo("BIRTH_CERT");
    }

    @Test
    void other_rules_are_read_with_whose_task_they_hold_for() {
        var read = (Message.NewRules) Message.of(incoming(Channel.RULES_CHANGED), JsonMapper.shared());
        RulesChanged changed = read.changed();
        assertThat(changed.task().department()).isEqualTo("WJ");
        assertThat(changed.task().taskId()).isEqualTo(task.taskId());
        assertThat(changed.version()).isEqualTo(3);
        assertThat(changed.promisedWorkingDays()).isEqualTo(3);
        assertThat(changed.statutoryWorkingDays()).isNull();
        assertThat(changed.changes())
                .contains(new RulesChanged.Change("PROMISED_LIMIT", null, null, null, "1", "3"))
                .hasSize(2);
        assertThat(changed.mayBeAskedFor()).containsExactly("亲子鉴定意见");
    }

    @Test
    void the_handler_hears_of_other_rules() {
        var heard = new ArrayList<RulesChanged>();
        var handler = new TaskHandler() {
            @Override
            public Answer handle(Task given) {
                return Answer.later();
            }

            @Override
            public void rulesChanged(RulesChanged changed) {
                heard.add(changed);
            }
        };
        var settings = ConnectionSettings.of(Map.of("bootstrap.servers", "127.0.0.1:9092"), "WJ");
        var runner = new TaskRunner(settings, handler, (_, _, _) -> {}, new RecordedAnswers());
        new TaskBatch(runner, handler).onMessage(List.of(incoming(Channel.RULES_CHANGED)));
        assertThat(heard).extracting(each -> each.task().taskId()).containsExactly(task.taskId());
    }

    /** The platform's sample as it comes on the department's tasks topic. */
    private ConsumerRecord<String, byte[]> incoming(String type) {
        var body = JsonMapper.shared().readTree(EventContracts.sampleOf("approval-service", type));
        var sent = KafkaAnswers.record(task, type, body);
        var record = new ConsumerRecord<String, byte[]>("onething.department.wj.tasks", 0, 0, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }

    private void fits(String type, Object body) {
        var sent = KafkaAnswers.record(task, type, body);
        ApprovalContract.assertFits(type, new String(sent.value(), StandardCharsets.UTF_8));
    }

    private String idOf(Map<String, Object> output) {
        var body = new KafkaAnswers.Approved(task.taskId(), output, null, null);
        return header(KafkaAnswers.record(task, Channel.APPROVED, body), "ce_id");
    }

    private static String header(ProducerRecord<String, byte[]> sent, String name) {
        return new String(sent.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
