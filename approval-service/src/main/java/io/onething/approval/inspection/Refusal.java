package io.onething.approval.inspection;

import io.onething.web.Problem;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a step of a joint inspection is not taken; each is a code for programs. */
enum Refusal {
    /** Only the department that leads may do this. */
    NOT_LEAD(HttpStatus.FORBIDDEN),
    /** The visit is over, or was called off. */
    INSPECTION_OVER(HttpStatus.CONFLICT),
    /** Nothing is appointed. */
    INSPECTION_NOT_SCHEDULED(HttpStatus.CONFLICT),
    /** Nobody can have looked yet. */
    INSPECTION_NOT_BEGUN(HttpStatus.CONFLICT),
    /** The time has passed already. */
    INSPECTION_IN_PAST(HttpStatus.UNPROCESSABLE_CONTENT),
    /** 行政许可法 art. 34 ¶3: two or more. */
    INSPECTORS_TOO_FEW(HttpStatus.UNPROCESSABLE_CONTENT),
    /** A department that takes part names nobody. */
    INSPECTOR_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
    /** A department concludes once. */
    CONCLUDED_ALREADY(HttpStatus.CONFLICT),
    /** Who stayed away has agreed. */
    ABSENT_AGREED(HttpStatus.CONFLICT),
    /** A visit of which nobody said anything was none. */
    NOBODY_CAME(HttpStatus.CONFLICT),
    /** There is no such correction, or it is settled. */
    CORRECTION_NOT_OPEN(HttpStatus.CONFLICT),
    /** One visit is for one applicant. */
    APPLICANTS_DIFFER(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The applicant has been told of another visit for that case. */
    INSPECTION_NOT_PROPOSED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    Problem problem() {
        return Problem.of(status, name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
