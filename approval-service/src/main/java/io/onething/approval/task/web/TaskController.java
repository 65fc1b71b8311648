package io.onething.approval.task.web;

import io.onething.approval.task.Answer;
import io.onething.approval.task.ApprovalState;
import io.onething.approval.task.Approvals;
import io.onething.approval.task.SecondRequests;
import io.onething.approval.task.Task;
import io.onething.approval.task.TaskAnswer;
import io.onething.approval.task.TaskSummary;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Page;
import io.onething.web.Problem;
import io.onething.web.Role;
import io.onething.web.Versions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks of the caller's department; another department's are not there. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {
    private static final String KEY = "Idempotency-Key";

    private final Approvals approvals;
    private final SecondRequests secondRequests;
    private final RestAnswers answers;
    private final Idempotency idempotency;
    private final TaskMapper mapper;
    private final ClockViews clocks;

    TaskController(
            Approvals approvals,
            SecondRequests secondRequests,
            RestAnswers answers,
            Idempotency idempotency,
            TaskMapper mapper,
            ClockViews clocks) {
        this.approvals = approvals;
        this.secondRequests = secondRequests;
        this.answers = answers;
        this.idempotency = idempotency;
        this.mapper = mapper;
        this.clocks = clocks;
    }

    /** What makes two requests with one Idempotency-Key the same request. */
    private record Repeatable(UUID task, Answer answer) {}

    @GetMapping
    Page<TaskSummaryView> list(
            Caller caller,
            @RequestParam @Nullable ApprovalState state,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        var rows = approvals.list(caller.actingDepartment(), state, Page.number(cursor, 0), most + 1);
        return Page.<TaskSummary>of(rows, most, task -> String.valueOf(task.number()))
                .map(mapper::summary);
    }

    @GetMapping("/{id}")
    ResponseEntity<TaskView> get(Caller caller, @PathVariable UUID id) {
        Task task = approvals.find(id, department(caller)).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .eTag(Versions.etag(task.approval().version()))
                .body(mapper.view(task, clocks.of(task.approval()), secondRequests.of(id)));
    }

    @PostMapping("/{id}/receipt")
    ResponseEntity<TaskStateView> receive(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        return answer(caller, id, key, seen, new Answer.Received(caller.subject()));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<TaskStateView> approve(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody ApprovalRequest request) {
        return answer(
                caller, id, key, seen, new Answer.Approved(request.output(), request.opinion(), caller.subject()));
    }

    @PostMapping("/{id}/refusal")
    ResponseEntity<TaskStateView> refuse(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody RefusalRequest request) {
        return answer(caller, id, key, seen, new Answer.Refused(request.reason(), caller.subject()));
    }

    @PostMapping("/{id}/not-acceptance")
    ResponseEntity<TaskStateView> notAccept(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody NotAcceptedRequest request) {
        return answer(
                caller,
                id,
                key,
                seen,
                new Answer.NotAccepted(request.reason(), request.properAgency(), caller.subject()));
    }

    @PostMapping("/{id}/supplement")
    ResponseEntity<TaskStateView> askSupplement(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody SupplementRequest request) {
        return answer(caller, id, key, seen, new Answer.SupplementAsked(request.told(), caller.subject()));
    }

    @PostMapping("/{id}/special-procedure")
    ResponseEntity<TaskStateView> suspend(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody SuspensionRequest request) {
        return answer(
                caller,
                id,
                key,
                seen,
                new Answer.Suspended(
                        request.procedure(), request.expectedWorkingDays(), request.reason(), caller.subject()));
    }

    @PostMapping("/{id}/special-procedure/end")
    ResponseEntity<TaskStateView> resume(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        return answer(caller, id, key, seen, new Answer.Resumed(caller.subject()));
    }

    @PostMapping("/{id}/extension")
    ResponseEntity<TaskStateView> extend(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody ExtensionRequest request) {
        return answer(caller, id, key, seen, new Answer.Extended(request.days(), request.reason(), caller.subject()));
    }

    @PostMapping("/{id}/review")
    ResponseEntity<TaskStateView> review(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody ReviewRequest request) {
        return answer(caller, id, key, seen, new Answer.Reviewed(request.opinion(), caller.subject()));
    }

    @PostMapping("/{id}/revocation")
    ResponseEntity<TaskStateView> revoke(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody RevocationRequest request) {
        return answer(caller, id, key, seen, new Answer.Revoked(request.ground(), request.reason(), caller.subject()));
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<TaskStateView> confirm(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        return answer(caller, id, key, seen, new Answer.Confirmed(caller.subject()));
    }

    /** The head of the government stands above all departments, which null says. */
    private static @Nullable String department(Caller caller) {
        return caller.is(Role.GOVERNMENT_HEAD) ? null : caller.actingDepartment();
    }

    private ResponseEntity<TaskStateView> answer(
            Caller caller, UUID id, @Nullable String key, @Nullable String seen, Answer answer) {
        var given = new TaskAnswer(id, department(caller), TaskAccess.rank(caller), Versions.required(seen), answer);
        try {
            TaskStateView view = idempotency.once(
                    caller,
                    key,
                    new Repeatable(id, answer),
                    TaskStateView.class,
                    () -> mapper.state(answers.take(given)));
            return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
        } catch (Problem refused) {
            answers.keepIfAskedAgain(given, refused);
            throw refused;
        }
    }
}
