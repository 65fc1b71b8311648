package io.onething.approval.task;

import static io.onething.approval.task.BirthCertificate.ASSIGNED;
import static io.onething.approval.task.BirthCertificate.LATER;
import static io.onething.approval.task.BirthCertificate.OUTPUT;
import static io.onething.approval.task.BirthCertificate.approval;
import static io.onething.approval.task.BirthCertificate.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.task.Rejection.Reason;
import io.onething.approval.timelimit.Rank;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecidingTest {
    private static final Answer RECEIVED = new Answer.Received("zhang");
    private static final Answer APPROVED = new Answer.Approved(OUTPUT, "材料齐全", "zhang");
    private static final Answer REFUSED = new Answer.Refused("材料不符", "zhang");

    private final Deciding deciding = new Deciding(new OutputCheck(), Settings.none());

    @ParameterizedTest
    @CsvSource({
        // what was said before, what is said now, state after, what became of it
        "'',                received, RECEIVED, changed",
        "'',                approved, DECIDED,  changed",
        "'',                refused,  DECIDED,  changed",
        "received,          received, RECEIVED, unchanged",
        "received,          approved, DECIDED,  changed",
        "received,          refused,  DECIDED,  changed",
        "approved,          received, DECIDED,  unchanged",
        "approved,          approved, DECIDED,  unchanged",
        "approved,          refused,  DECIDED,  ALREADY_DECIDED",
        "received approved, received, DECIDED,  unchanged",
        "refused,           refused,  DECIDED,  unchanged",
        "refused,           approved, DECIDED,  ALREADY_DECIDED",
    })
    void an_answer_does_this_to_an_approval(String before, String now, ApprovalState after, String outcome) {
        Approval approval = approval();
        for (String word : before.split(" ", -1)) {
            if (!word.isEmpty()) {
                approval = after(approval, deciding.decide(approval, says(answer(word)), LATER));
            }
        }
        Outcome done = deciding.decide(approval, says(answer(now)), LATER);
        assertThat(word(done)).isEqualTo(outcome);
        assertThat(after(approval, done).state()).isEqualTo(after);
    }

    @Test
    void a_decision_carries_the_declared_output_the_time_and_who_decided() {
        var more = new HashMap<>(OUTPUT);
        more.put("bloodGroup", "A");
        var outcome = deciding.decide(approval(), says(new Answer.Approved(more, "材料齐全", "zhang")), LATER);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Changed.class, changed -> {
            var content = new Decision.Content(OUTPUT, null, "材料齐全");
            var decision = new Decision(Verdict.APPROVED, content, LATER, "zhang");
            assertThat(changed.approval().decision()).isEqualTo(decision);
            assertThat(changed.approval().version()).isEqualTo(2);
            assertThat(changed.events()).isEqualTo(List.of(new ApprovalEvent.Decided(changed.approval(), decision)));
        });
    }

    @Test
    void another_output_is_another_decision_but_another_remark_is_not() {
        Approval decided = after(approval(), deciding.decide(approval(), says(APPROVED), ASSIGNED));
        var remark = new Answer.Approved(OUTPUT, "又及", "li");
        assertThat(word(deciding.decide(decided, says(remark), LATER))).isEqualTo("unchanged");
        var other = new HashMap<>(OUTPUT);
        other.put("childName", "陈安和");
        assertThat(word(deciding.decide(decided, says(new Answer.Approved(other, null, null)), LATER)))
                .isEqualTo("ALREADY_DECIDED");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void a_refusal_says_why(@Nullable String reason) {
        assertThat(word(deciding.decide(approval(), says(new Answer.Refused(reason, null)), LATER)))
                .isEqualTo("REASON_MISSING");
    }

    @Test
    void an_approval_without_its_output_is_not_taken() {
        var outcome = deciding.decide(approval(), says(new Answer.Approved(Map.of(), null, null)), LATER);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.rejection().reason()).isEqualTo(Reason.OUTPUT_INVALID);
            assertThat(rejected.rejection().faults()).hasSize(3);
        });
    }

    @Test
    void no_task_and_the_task_of_another_department_are_the_same() {
        assertThat(deciding.decide(null, says(RECEIVED), LATER))
                .isEqualTo(deciding.decide(
                        approval(), new TaskAnswer(approval().taskId(), "ga", Rank.STAFF, null, RECEIVED), LATER))
                .isEqualTo(new Outcome.Rejected(Rejection.because(Reason.UNKNOWN_TASK)));
    }

    @Test
    void an_answer_to_an_older_version_is_not_taken() {
        Approval received = after(approval(), deciding.decide(approval(), says(RECEIVED), ASSIGNED));
        var late = new TaskAnswer(received.taskId(), "WJ", Rank.STAFF, 1L, APPROVED);
        assertThat(word(deciding.decide(received, late, LATER))).isEqualTo("VERSION_CHANGED");
        var onTime = new TaskAnswer(received.taskId(), "WJ", Rank.STAFF, 2L, APPROVED);
        assertThat(word(deciding.decide(received, onTime, LATER))).isEqualTo("changed");
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "received" -> RECEIVED;
            case "approved" -> APPROVED;
            default -> REFUSED;
        };
    }

    private static Approval after(Approval before, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed(Approval approval, var _) -> approval;
            case Outcome.Unchanged(Approval approval) -> approval;
            case Outcome.Rejected _ -> before;
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed _ -> "changed";
            case Outcome.Unchanged _ -> "unchanged";
            case Outcome.Rejected(Rejection rejection) -> rejection.reason().name();
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = Revocation.Ground.class,
            names = {"BROKEN_COMMITMENT", "WITHDRAWN_BY_APPLICANT"})
    void what_was_not_committed_is_not_revoked_as_broken_nor_as_withdrawn(Revocation.Ground ground) {
        Approval approved = BirthCertificate.approval()
                .with(new Decision(
                        Verdict.APPROVED, new Decision.Content(BirthCertificate.OUTPUT, null, null), LATER, "zhang"));
        var outcome = new Deciding(new OutputCheck(), Settings.none())
                .decide(approved, BirthCertificate.says(new Answer.Revoked(ground, "不符", "zhang")), LATER);
        assertThat(outcome).isEqualTo(new Outcome.Rejected(Rejection.because(Rejection.Reason.GROUND_MISSING)));
    }
}
