package io.onething.approval.hearing;

import io.onething.web.Problem;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a step of a hearing is not taken; each is a code for programs. */
enum Refusal {
    /** The right is told once. */
    HEARING_TOLD_ALREADY(HttpStatus.CONFLICT),
    /** It is not at this step. */
    HEARING_NOT_NOW(HttpStatus.CONFLICT),
    /** 行政许可法 art. 47 ¶1: five days. */
    HEARING_REQUEST_LATE(HttpStatus.CONFLICT),
    /** Only who was listed may ask. */
    HEARING_PARTY_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT),
    /** art. 48 (1): seven days before. */
    HEARING_NOTICE_SHORT(HttpStatus.UNPROCESSABLE_CONTENT),
    /** art. 47 ¶1: within twenty days. */
    HEARING_TOO_LATE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** art. 48 (4): the chair is not who reviews. */
    CHAIR_REVIEWED(HttpStatus.CONFLICT),
    /** It has not been held yet. */
    HEARING_NOT_HELD(HttpStatus.CONFLICT),
    /** art. 48 (5): chair and parties sign. */
    SIGNATURES_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Without working days nothing can be counted. */
    CALENDAR_UNKNOWN(HttpStatus.CONFLICT);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    Problem problem() {
        return Problem.of(status, name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
