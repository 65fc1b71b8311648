package io.onething.approval.task.web;

import io.onething.approval.task.Answer;
import io.onething.approval.task.ApprovalState;
import io.onething.approval.task.BatchAnswering;
import io.onething.approval.task.Outcome;
import io.onething.approval.task.Rejection;
import io.onething.approval.task.TaskAnswer;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** 三集中 for chains: several tasks of one applicant's cases are taken in or decided in one step. */
@RestController
class BatchController {
    private final BatchAnswering answering;
    private final Idempotency idempotency;

    BatchController(BatchAnswering answering, Idempotency idempotency) {
        this.answering = answering;
        this.idempotency = idempotency;
    }

    /**
     * Answers to several tasks.
     *
     * @param answers of one applicant's cases
     */
    record BatchRequest(@NotEmpty @Size(max = 100) List<@Valid BatchAnswerRequest> answers) {}

    /** What is answered. */
    enum Kind {
        /** 受理 */
        RECEIPT,
        /** 准予 */
        APPROVAL,
        /** 不予 */
        REFUSAL
    }

    /**
     * An answer to one task.
     *
     * @param taskId the task
     * @param version that it is based on
     * @param kind what is answered
     * @param output of an approval: a value for every output of the task
     * @param opinion of an approval, for the file
     * @param reason of a refusal, in words for the applicant
     */
    record BatchAnswerRequest(
            @NotNull UUID taskId,
            long version,
            @NotNull Kind kind,
            @Nullable Map<String, Object> output,
            @Size(max = 2000) @Nullable String opinion,
            @Size(max = 2000) @Nullable String reason) {
        Answer answer(String by) {
            return switch (kind) {
                case RECEIPT -> new Answer.Received(by);
                case APPROVAL -> new Answer.Approved(Objects.requireNonNullElse(output, Map.of()), opinion, by);
                case REFUSAL -> new Answer.Refused(reason, by);
            };
        }
    }

    /**
     * What became of each answer.
     *
     * @param outcomes in the order of the answers
     */
    record BatchView(List<OutcomeView> outcomes) {}

    /**
     * What became of an answer. Holds no personal data, since it is kept to be given again to a repeat.
     *
     * @param taskId the task
     * @param taken whether it was taken
     * @param code why not, or null
     * @param state how far the task is, or null where it was not taken
     * @param version what its ETag says, or null where it was not taken
     */
    record OutcomeView(
            UUID taskId,
            boolean taken,
            @Nullable String code,
            @Nullable ApprovalState state,
            @Nullable Long version) {
        static OutcomeView of(UUID taskId, Outcome outcome) {
            return switch (outcome) {
                case Outcome.Changed(var after, var _) ->
                    new OutcomeView(taskId, true, null, after.state(), after.version());
                case Outcome.Unchanged(var same) -> new OutcomeView(taskId, true, null, same.state(), same.version());
                case Outcome.Rejected(Rejection rejection) ->
                    new OutcomeView(taskId, false, rejection.reason().code(), null, null);
            };
        }
    }

    /** One transaction with one outcome each: what is rejected does not undo the rest. */
    @PostMapping("/api/tasks/answers")
    BatchView answer(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody BatchRequest request) {
        String department = caller.actingDepartment();
        List<TaskAnswer> answers = request.answers().stream()
                .map(each -> new TaskAnswer(
                        each.taskId(),
                        department,
                        TaskAccess.rank(caller),
                        each.version(),
                        each.answer(caller.subject())))
                .toList();
        return idempotency.once(caller, key, request, BatchView.class, () -> {
            List<Outcome> outcomes = answering
                    .take(answers)
                    .orElseThrow(() -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "applicants-differ"));
            return new BatchView(IntStream.range(0, answers.size())
                    .mapToObj(i -> OutcomeView.of(answers.get(i).taskId(), outcomes.get(i)))
                    .toList());
        });
    }
}
