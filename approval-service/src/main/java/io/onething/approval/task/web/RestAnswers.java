package io.onething.approval.task.web;

import io.onething.approval.task.Answering;
import io.onething.approval.task.Approval;
import io.onething.approval.task.Outcome;
import io.onething.approval.task.Rejection;
import io.onething.approval.task.TaskAnswer;
import io.onething.approval.task.Wording;
import io.onething.web.Problem;
import io.onething.web.Versions;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** One answer by REST: what is not taken becomes a problem. */
@Component
class RestAnswers {
    private final Answering answering;
    private final Wording wording;

    RestAnswers(Answering answering, Wording wording) {
        this.answering = answering;
        this.wording = wording;
    }

    Approval take(TaskAnswer answer) {
        return switch (answering.take(List.of(answer)).getFirst()) {
            case Outcome.Changed(Approval approval, var _) -> approval;
            case Outcome.Unchanged(Approval approval) -> approval;
            case Outcome.Rejected(Rejection rejection) -> throw problem(rejection);
        };
    }

    /** Keeps a second request for corrections, which was refused; any other problem is not kept. */
    void keepIfAskedAgain(TaskAnswer answer, Problem problem) {
        if (problem.code().equals(Rejection.Reason.SUPPLEMENT_ASKED_ALREADY.code())) {
            answering.recordAskedAgain(List.of(answer));
        }
    }

    private Problem problem(Rejection rejection) {
        String code = rejection.reason().code();
        return switch (rejection.reason()) {
            case UNKNOWN_TASK -> Problem.notFound();
            case VERSION_CHANGED -> Versions.changed();
            case ALREADY_DECIDED,
                    ENDED,
                    NOT_ACCEPTED_YET,
                    ACCEPTED_ALREADY,
                    SUPPLEMENT_OPEN,
                    SUPPLEMENT_ASKED_ALREADY,
                    SUPPLEMENT_TOO_LATE,
                    SUSPENDED_NOW,
                    NOT_SUSPENDED,
                    EXTENDED_ALREADY,
                    NO_EXTENSION,
                    REVIEW_MISSING,
                    PAPERS_OWED,
                    OWED_ALREADY,
                    INSPECTION_OPEN,
                    HEARING_OPEN,
                    NOT_APPROVED,
                    NOTHING_TO_CONFIRM -> Problem.of(HttpStatus.CONFLICT, code);
            case RANK_TOO_LOW, NOT_IN_CHARGE, SAME_PERSON, HEARING_CHAIR -> Problem.of(HttpStatus.FORBIDDEN, code);
            case OUTPUT_INVALID ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code).withErrors(errors(rejection));
            case REASON_MISSING,
                    CORRECTIONS_UNCLEAR,
                    PROCEDURE_MISSING,
                    DURATION_MISSING,
                    EXTENSION_TOO_LONG,
                    GROUND_MISSING -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code);
        };
    }

    private List<Problem.FieldError> errors(Rejection rejection) {
        Locale locale = LocaleContextHolder.getLocale();
        return rejection.faults().stream()
                .map(fault -> new Problem.FieldError(
                        "/output/" + fault.field(),
                        fault.kind().name().toLowerCase(Locale.ROOT),
                        wording.fault(locale, fault)))
                .toList();
    }
}
