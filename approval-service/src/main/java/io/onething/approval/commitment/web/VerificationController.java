package io.onething.approval.commitment.web;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.commitment.Verification;
import io.onething.approval.commitment.VerificationState;
import io.onething.approval.commitment.Verifications;
import io.onething.approval.commitment.Verifying;
import io.onething.approval.commitment.web.VerificationView.VerificationStateView;
import io.onething.approval.commitment.web.VerificationView.VerificationSummary;
import io.onething.web.Caller;
import io.onething.web.Idempotency;
import io.onething.web.Page;
import io.onething.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
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

/** Verifications of the caller's department, or of the applicant's own case files. */
@RestController
@RequestMapping("/api/verifications")
class VerificationController {
    private static final String KEY = "Idempotency-Key";

    private final Verifications verifications;
    private final Verifying verifying;
    private final Idempotency idempotency;
    private final KeptCalendar calendar;
    private final Clock clock;

    VerificationController(
            Verifications verifications,
            Verifying verifying,
            Idempotency idempotency,
            KeptCalendar calendar,
            Clock clock) {
        this.verifications = verifications;
        this.verifying = verifying;
        this.idempotency = idempotency;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What makes two requests with one Idempotency-Key the same request. */
    private record Repeatable(
            UUID verification, String what, @Nullable Object body) {}

    @GetMapping
    Page<VerificationSummary> list(
            Caller caller,
            @RequestParam @Nullable @Pattern(regexp = "[0-9]{17}") String caseNumber,
            @RequestParam @Nullable VerificationState state,
            @RequestParam @Nullable Boolean overdue,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        int most = Page.limit(limit);
        var rows = verifications.list(
                VerificationAccess.reader(caller),
                new Verifications.Filter(caseNumber, state, overdue),
                Page.number(cursor, 0),
                most + 1);
        return Page.<Verification>of(rows, most, each -> String.valueOf(each.number()))
                .map(VerificationSummary::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<VerificationView> get(Caller caller, @PathVariable UUID id) {
        Verification found = verifying.get(id, VerificationAccess.reader(caller));
        return ResponseEntity.ok()
                .eTag(Versions.etag(found.version()))
                .body(new VerificationView(
                        found.id(),
                        found.taskId(),
                        found.caseNumber(),
                        found.granted(),
                        found.state(),
                        found.dueOn(),
                        found.overdue(),
                        calendar.current()
                                .map(days -> found.lamp(days, clock.instant()))
                                .orElse(null),
                        found.dossier(),
                        verifications.history(id)));
    }

    /** A visit, the first or the one after rectification; the latter revokes what is still not as committed. */
    @PostMapping("/{id}/visits")
    ResponseEntity<VerificationStateView> recordSpotCheck(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody VerificationRequests.SpotCheckRequest request) {
        return once(caller, id, key, seen, "visit", request, each -> verifying.visit(each, request.found()));
    }

    /** 责令改正通知书. */
    @PostMapping("/{id}/rectification-notice")
    ResponseEntity<VerificationStateView> orderRectification(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody VerificationRequests.RectificationNoticeRequest request) {
        return once(caller, id, key, seen, "notice", request, each -> verifying.tell(each, request.until()));
    }

    /** The applicant has rectified it before the term's end. */
    @PostMapping("/{id}/recheck-request")
    ResponseEntity<VerificationStateView> askRecheck(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        return once(caller, id, key, seen, "recheck", null, verifying::askRecheck);
    }

    @PostMapping("/{id}/assignment")
    ResponseEntity<VerificationStateView> assignVerification(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody VerificationRequests.AssignmentRequest request) {
        return once(
                caller, id, key, seen, "assignment", request, each -> verifying.assign(each, request.responsible()));
    }

    /** 严重不符: the approval is revoked at once. */
    @PostMapping("/{id}/revocation")
    ResponseEntity<VerificationStateView> revokeBroken(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody VerificationRequests.BreachRequest request) {
        return once(caller, id, key, seen, "revocation", request, each -> verifying.revoke(each, request.reason()));
    }

    private ResponseEntity<VerificationStateView> once(
            Caller caller,
            UUID id,
            @Nullable String key,
            @Nullable String seen,
            String what,
            @Nullable Object body,
            Function<Verifying.Request, Verification> effect) {
        var request = new Verifying.Request(
                id,
                VerificationAccess.reader(caller),
                Versions.required(seen),
                VerificationAccess.rank(caller),
                caller.subject());
        VerificationStateView view = idempotency.once(
                caller,
                key,
                new Repeatable(id, what, body),
                VerificationStateView.class,
                () -> VerificationStateView.of(effect.apply(request)));
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}
