package io.onething.web;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every error of a request into a problem detail with a stable code; what went wrong inside stays inside. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Object[] NO_ARGUMENTS = {};
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";
    private static final String UNTRANSLATABLE = "22P05";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem) {
        return ResponseEntity.status(problem.status()).body(problems.detail(problem));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(CannotAcquireLockException locked) {
        return respond(HttpStatus.CONFLICT, "busy");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> slow(QueryTimeoutException timeout) {
        return respond(HttpStatus.SERVICE_UNAVAILABLE, "busy");
    }

    /** A character that no text of PostgreSQL can hold, such as U+0000, is the caller's to mend. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unstorable(DataIntegrityViolationException violation) {
        boolean character = violation.getMostSpecificCause() instanceof SQLException e
                && (CHARACTER_NOT_IN_REPERTOIRE.equals(e.getSQLState()) || UNTRANSLATABLE.equals(e.getSQLState()));
        return character ? respond(HttpStatus.BAD_REQUEST, "invalid-request") : broken(violation);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(AccessDeniedException denied) {
        return respond(HttpStatus.FORBIDDEN, "forbidden");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(Exception failure) {
        log.error("a request failed", failure);
        return respond(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problem.FieldError> errors = invalid.getFieldErrors().stream()
                .map(e -> new Problem.FieldError(
                        "/" + e.getField().replace('.', '/'),
                        Codes.kebab(Objects.requireNonNullElse(e.getCode(), "invalid")),
                        Objects.requireNonNullElse(e.getDefaultMessage(), "")))
                .toList();
        ProblemDetail detail = problems.detail(HttpStatus.BAD_REQUEST, "invalid-request", NO_ARGUMENTS, errors);
        return ResponseEntity.badRequest().headers(headers).body(detail);
    }

    /** The framework's own refusals (unreadable body, unknown method or path, …) get a code from their status. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode statusCode,
            WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(statusCode.value());
        ProblemDetail detail = problems.detail(status, Codes.of(status), NO_ARGUMENTS, List.of());
        return ResponseEntity.status(status).headers(headers).body(detail);
    }

    private ResponseEntity<ProblemDetail> respond(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(problems.detail(status, code, NO_ARGUMENTS, List.of()));
    }
}
