package io.onething.approval.inspection.web;

import io.onething.approval.inspection.Inspections;
import io.onething.approval.inspection.JointInspection;
import io.onething.approval.inspection.Visits;
import io.onething.approval.inspection.Visits.Step;
import io.onething.approval.inspection.web.InspectionRequests.AppointmentRequest;
import io.onething.approval.inspection.web.InspectionRequests.CallOffRequest;
import io.onething.approval.inspection.web.InspectionRequests.CasesRequest;
import io.onething.approval.inspection.web.InspectionRequests.ChecksRequest;
import io.onething.approval.inspection.web.InspectionRequests.ConclusionRequest;
import io.onething.approval.inspection.web.InspectionView.InspectionStateView;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Page;
import io.onething.web.Problem;
import io.onething.web.Role;
import io.onething.web.Versions;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
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

/** 联合踏勘: the applicant's own, or those in which the caller's department takes part; others are not there. */
@RestController
@RequestMapping("/api/inspections")
class InspectionController {
    private static final String KEY = "Idempotency-Key";

    private final Inspections inspections;
    private final Visits visits;
    private final Idempotency idempotency;

    InspectionController(Inspections inspections, Visits visits, Idempotency idempotency) {
        this.inspections = inspections;
        this.visits = visits;
        this.idempotency = idempotency;
    }

    /** What makes two requests with one Idempotency-Key the same request. */
    private record Repeatable(
            UUID inspection, String what, @Nullable Object said) {}

    @GetMapping
    Page<InspectionView> list(
            Caller caller,
            @RequestParam JointInspection.@Nullable State state,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        var rows = inspections.list(InspectionAccess.reader(caller), state, Page.number(cursor, 0), most + 1);
        return Page.<JointInspection>of(rows, most, visit -> String.valueOf(visit.number()))
                .map(visit -> InspectionView.of(visit, caller.is(Role.APPLICANT)));
    }

    @GetMapping("/{id}")
    ResponseEntity<InspectionView> get(Caller caller, @PathVariable UUID id) {
        JointInspection visit =
                inspections.find(id, InspectionAccess.reader(caller)).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .eTag(Versions.etag(visit.version()))
                .body(InspectionView.of(visit, caller.is(Role.APPLICANT)));
    }

    /** Appoints the visit, another time for it, or after it the second visit for its corrections. */
    @PostMapping("/{id}/appointment")
    ResponseEntity<InspectionStateView> schedule(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody AppointmentRequest request) {
        return step(caller, id, key, seen, "appointment", request, step -> visits.schedule(step, request.planned()));
    }

    /** Calls the appointment off; the visit waits for another. */
    @PostMapping("/{id}/appointment/cancellation")
    ResponseEntity<InspectionStateView> callOff(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody CallOffRequest request) {
        return step(caller, id, key, seen, "cancellation", request, step -> visits.callOff(step, request.reason()));
    }

    /** What the caller's department found at its item. */
    @PostMapping("/{id}/conclusions")
    ResponseEntity<InspectionStateView> conclude(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody ConclusionRequest request) {
        return step(
                caller,
                id,
                key,
                seen,
                "conclusion",
                request,
                step -> visits.conclude(step, request.taskId(), request.corrections(), request.note()));
    }

    /** Closes the visit: who said nothing has agreed, and the applicant is told one list. */
    @PostMapping("/{id}/closure")
    ResponseEntity<InspectionStateView> close(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        return step(caller, id, key, seen, "closure", null, visits::close);
    }

    /** Whether corrections of the caller's department are settled. */
    @PostMapping("/{id}/checks")
    ResponseEntity<InspectionStateView> check(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody ChecksRequest request) {
        return step(caller, id, key, seen, "checks", request, step -> visits.check(step, request.said()));
    }

    /** Looks at what other cases of the same applicant need looked at, too (三集中). */
    @PostMapping("/{id}/cases")
    ResponseEntity<InspectionStateView> join(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody CasesRequest request) {
        return step(caller, id, key, seen, "cases", request, step -> visits.join(step, request.caseNumbers()));
    }

    private ResponseEntity<InspectionStateView> step(
            Caller caller,
            UUID id,
            @Nullable String key,
            @Nullable String seen,
            String what,
            @Nullable Object said,
            Function<Step, JointInspection> take) {
        var step = new Step(id, caller.actingDepartment(), Versions.required(seen), caller.subject());
        InspectionStateView view = idempotency.once(
                caller,
                key,
                new Repeatable(id, what, said),
                InspectionStateView.class,
                () -> InspectionStateView.of(take.apply(step)));
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}
