package io.onething.approval.hearing.web;

import io.onething.approval.hearing.Hearing;
import io.onething.approval.hearing.Hearings;
import io.onething.approval.hearing.Holding;
import io.onething.approval.hearing.Holding.Step;
import io.onething.approval.hearing.web.HearingRequests.AskedRequest;
import io.onething.approval.hearing.web.HearingRequests.RecordRequest;
import io.onething.approval.hearing.web.HearingRequests.RightRequest;
import io.onething.approval.hearing.web.HearingRequests.SittingRequest;
import io.onething.approval.hearing.web.HearingView.HearingStateView;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Problem;
import io.onething.web.Role;
import io.onething.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 听证: the applicant's own, or those of the caller's department; others are not there. */
@RestController
class HearingController {
    private static final String KEY = "Idempotency-Key";

    private final Hearings hearings;
    private final Holding holding;
    private final Idempotency idempotency;
    private final Clock clock;

    HearingController(Hearings hearings, Holding holding, Idempotency idempotency, Clock clock) {
        this.hearings = hearings;
        this.holding = holding;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What makes two requests with one Idempotency-Key the same request. */
    private record Repeatable(
            UUID about, String what, @Nullable Object said) {}

    @GetMapping("/api/hearings")
    List<HearingView> list(Caller caller, @RequestParam @Pattern(regexp = "[0-9]{17}") String caseNumber) {
        return hearings.list(caseNumber, HearingAccess.reader(caller)).stream()
                .map(each -> HearingView.of(each, caller.is(Role.APPLICANT)))
                .toList();
    }

    @GetMapping("/api/hearings/{id}")
    ResponseEntity<HearingView> get(Caller caller, @PathVariable UUID id) {
        Hearing hearing = hearings.find(id, HearingAccess.reader(caller)).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .eTag(Versions.etag(hearing.version()))
                .body(HearingView.of(hearing, caller.is(Role.APPLICANT)));
    }

    /** Tells applicant and interested parties that they may ask for a hearing. */
    @PostMapping("/api/tasks/{id}/hearing")
    ResponseEntity<HearingStateView> tell(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody RightRequest request) {
        String department = caller.actingDepartment();
        return once(
                caller,
                key,
                new Repeatable(id, "right", request),
                () -> holding.tell(id, department, request.reason(), request.named()));
    }

    /** Asks for the hearing: the applicant, or the department for an interested party. */
    @PostMapping("/api/hearings/{id}/request")
    ResponseEntity<HearingStateView> request(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody AskedRequest request) {
        Step step = step(caller, id, seen);
        // An applicant speaks for nobody else.
        @Nullable String party = caller.is(Role.APPLICANT) ? null : request.party();
        return once(caller, key, new Repeatable(id, "request", request), () -> holding.request(step, party));
    }

    /** Announces the day, or another one. */
    @PostMapping("/api/hearings/{id}/announcement")
    ResponseEntity<HearingStateView> announce(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody SittingRequest request) {
        Step step = step(caller, id, seen);
        var sitting = new Hearing.Sitting(
                request.heldAt(),
                request.place(),
                request.closedBecause(),
                request.chair(),
                request.chairName(),
                clock.instant());
        return once(caller, key, new Repeatable(id, "announcement", request), () -> holding.announce(step, sitting));
    }

    /** Keeps the signed record; the decision may follow. */
    @PostMapping("/api/hearings/{id}/record")
    ResponseEntity<HearingStateView> keep(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody RecordRequest request) {
        Step step = step(caller, id, seen);
        return once(
                caller,
                key,
                new Repeatable(id, "record", request),
                () -> holding.keep(step, request.text(), request.given()));
    }

    private static Step step(Caller caller, UUID id, @Nullable String seen) {
        return new Step(id, HearingAccess.reader(caller), Versions.required(seen), caller.subject());
    }

    private ResponseEntity<HearingStateView> once(
            Caller caller, @Nullable String key, Repeatable request, Supplier<Hearing> take) {
        HearingStateView view =
                idempotency.once(caller, key, request, HearingStateView.class, () -> HearingStateView.of(take.get()));
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}
