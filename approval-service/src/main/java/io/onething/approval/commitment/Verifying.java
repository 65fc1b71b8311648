package io.onething.approval.commitment;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.commitment.Dossier.SpotCheck;
import io.onething.approval.commitment.Verifications.Reader;
import io.onething.approval.document.Documents;
import io.onething.approval.task.Answer;
import io.onething.approval.task.Answering;
import io.onething.approval.task.Approvals;
import io.onething.approval.task.Outcome;
import io.onething.approval.task.Rejection;
import io.onething.approval.task.Revocation;
import io.onething.approval.task.TaskAnswer;
import io.onething.approval.timelimit.Rank;
import io.onething.kernel.WorkingCalendar;
import io.onething.web.Problem;
import io.onething.web.Versions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 核查: takes what departments and applicants do, and what follows from it. */
@Service
public class Verifying {
    private final Verifications verifications;
    private final Approvals approvals;
    private final Answering answering;
    private final Documents documents;
    private final KeptCalendar calendar;
    private final VerificationEvent.Announcements announcements;
    private final Clock clock;

    Verifying(
            Verifications verifications,
            Approvals approvals,
            Answering answering,
            Documents documents,
            KeptCalendar calendar,
            VerificationEvent.Announcements announcements,
            Clock clock) {
        this.verifications = verifications;
        this.approvals = approvals;
        this.answering = answering;
        this.documents = documents;
        this.calendar = calendar;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Who does something to which verification.
     *
     * @param id of the verification
     * @param reader whose it must be
     * @param seenVersion the version that the caller has seen
     * @param rank of the caller
     * @param by who it is
     */
    public record Request(UUID id, Reader reader, long seenVersion, Rank rank, String by) {}

    /**
     * What was found on the spot.
     *
     * @param inspectors who came
     * @param present who stood there for the applicant
     * @param findings what is not as committed; empty where all is
     */
    public record Found(List<String> inspectors, String present, List<String> findings) {
        @Override
        public String toString() {
            return "Found[]";
        }
    }

    /** As it stands now. */
    @Transactional(readOnly = true)
    public Verification get(UUID id, Reader reader) {
        return verifications
                .find(id, reader)
                .map(found -> found.at(clock.instant(), Weekdays.of(calendar)))
                .orElseThrow(Problem::notFound);
    }

    /** 核查 or 复查; what is still not as committed at the second is revoked. */
    @Transactional
    public Verification visit(Request request, Found found) {
        Instant now = clock.instant();
        var visit = new SpotCheck(now, found.inspectors(), found.present(), found.findings(), request.by());
        return take(request, now, (verification, days) -> verification.visited(visit, days));
    }

    /**
     * 责令改正, in writing.
     *
     * @param until last day to rectify, or null where the item's own term holds
     */
    @Transactional
    public Verification tell(Request request, @Nullable LocalDate until) {
        Instant now = clock.instant();
        return take(request, now, (verification, days) -> verification.told(until, request.by(), days, now));
    }

    /** The applicant has rectified it and asks to be looked at again. */
    @Transactional
    public Verification askRecheck(Request request) {
        Instant now = clock.instant();
        return take(request, now, (verification, days) -> verification.recheckAsked(days, now));
    }

    /** Who of the department sees to it from now on. */
    @Transactional
    public Verification assign(Request request, String person) {
        return take(request, clock.instant(), (verification, days) -> verification.assigned(person, days));
    }

    /** 严重不符: revokes at once. */
    @Transactional
    public Verification revoke(Request request, String reason) {
        return take(request, clock.instant(), (verification, _) -> verification.broken(reason));
    }

    private interface Move {
        Step step(Verification verification, WorkingCalendar days);
    }

    private Verification take(Request request, Instant now, Move move) {
        Verification found = verifications.find(request.id(), request.reader()).orElseThrow(Problem::notFound);
        // The approval first, as its own answers do, so that a revocation from elsewhere never waits crosswise.
        approvals.lock(List.of(found.taskId()));
        Verification before = verifications.lock(request.id(), request.reader()).orElseThrow(Problem::notFound);
        if (before.version() != request.seenVersion()) {
            throw Versions.changed();
        }
        WorkingCalendar days = Weekdays.of(calendar);
        return switch (move.step(before.at(now, days), days)) {
            case Step.Refused(Step.Reason reason) -> throw problem(reason);
            case Step.Changed(Verification after) -> changed(before, after, now);
            case Step.Broken(Verification after, String reason) -> {
                verifications.save(List.of(after), now);
                revoke(request, after, reason);
                yield verifications.find(request.id(), request.reader()).orElseThrow();
            }
        };
    }

    private Verification changed(Verification before, Verification after, Instant now) {
        verifications.save(List.of(after), now);
        if (after.state() == VerificationState.VERIFIED) {
            announcements.announce(List.of(new VerificationEvent.Verified(after, now)));
        }
        if (after.state() == VerificationState.RECTIFY && before.state() == VerificationState.MISMATCH) {
            documents.recordRectification(after.taskId(), after.dossier().findings(), after.dueOn(), now);
            announcements.announce(List.of(new VerificationEvent.Mismatched(after, now)));
        }
        return after;
    }

    private void revoke(Request request, Verification verification, String reason) {
        var answer = new Answer.Revoked(Revocation.Ground.BROKEN_COMMITMENT, reason, request.by());
        var given = new TaskAnswer(
                verification.taskId(), verification.granted().department(), request.rank(), null, answer);
        if (answering.take(List.of(given)).getFirst() instanceof Outcome.Rejected(Rejection rejection)) {
            throw Problem.of(HttpStatus.CONFLICT, rejection.reason().code());
        }
    }

    private static Problem problem(Step.Reason reason) {
        HttpStatus status = switch (reason) {
            case INSPECTORS_MISSING, TERM_INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case VERIFICATION_ENDED, NOTICE_DUE, TERM_RUNNING, NOTICE_NOT_DUE, NOTHING_TO_RECTIFY ->
                HttpStatus.CONFLICT;
        };
        return Problem.of(status, reason.code());
    }
}
