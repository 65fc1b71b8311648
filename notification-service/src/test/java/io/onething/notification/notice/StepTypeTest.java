package io.onething.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.test.EventContracts;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The golden samples of those who publish are read. */
class StepTypeTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, application-service",
        "BLOCKED, application-service",
        "SUPPLEMENT_ASKED, application-service",
        "RULES_CHANGED, application-service",
        "LAPSED, application-service",
        "OWED_SUPPLIED, application-service",
        "TOLERANCE_BEGUN, approval-service",
        "TOLERANCE_REMINDED, approval-service",
        "TOLERANCE_LAPSED, approval-service",
        "COMPLETED, application-service",
        "DECIDED, approval-service",
        "NOT_ACCEPTED, approval-service",
        "CLOCK_MOVED, approval-service",
        "REVOKED, approval-service",
        "UNDONE, approval-service",
        "VERIFIED, approval-service",
        "MISMATCHED, approval-service",
        "INSPECTION_SCHEDULED, approval-service",
        "INSPECTION_CANCELLED, approval-service",
        "INSPECTION_CONCLUDED, approval-service",
        "HEARING_CHANGED, approval-service",
        "LICENSED, license-service"
    })
    void each_sample_can_be_read(StepType type, String producer) {
        assertThat(read(type, producer))
                .hasNoNullFieldsOrPropertiesExcept("reason", "extension", "validUntil", "promisedOn", "nameEn");
    }

    @Test
    void a_submission_names_whom_to_tell_and_what_was_promised() {
        var submitted = (Step.Submitted) read(StepType.SUBMITTED, "application-service");

        assertThat(submitted.applicant()).isEqualTo(new Step.Applicant("wang.fang", "wang.fang@example.com", "zh"));
        assertThat(submitted.promisedOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(submitted.submittedAt()).isEqualTo(Instant.parse("2026-03-04T02:00:00Z"));
        assertThat(submitted.items()).extracting(Step.SubmittedItem::code).containsExactly("BIRTH_CERT", "HUKOU");
    }

    @Test
    void a_decision_and_a_result_keep_their_reasons() {
        var decided = (Step.Decided) read(StepType.DECIDED, "approval-service");
        var completed = (Step.Completed) read(StepType.COMPLETED, "application-service");

        assertThat(decided.decision()).isEqualTo(Step.Decision.APPROVED);
        assertThat(decided.department().code()).isEqualTo("WJ");
        assertThat(completed.result()).isEqualTo(Step.Result.PARTLY_APPROVED);
        assertThat(completed.items())
                .extracting(Step.ItemResult::state)
                .contains(Step.ItemState.NOT_ACCEPTED, Step.ItemState.LAPSED);
        assertThat(completed.items()).extracting(Step.ItemResult::reason).last().isNotNull();
    }

    private static Step read(StepType type, String producer) {
        return JSON.readValue(EventContracts.sampleOf(producer, type.eventType()), type.step());
    }
}
