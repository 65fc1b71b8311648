package io.onething.gateway.problem;

import org.springframework.http.HttpStatus;

/** Why the gateway itself answers instead of a service. The codes are part of its contract. */
public enum Refusal {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "invalid-request"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "unauthenticated"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed"),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "rate-limited"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error"),
    UPSTREAM_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "upstream-unavailable"),
    UPSTREAM_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "upstream-timeout");

    private final HttpStatus status;
    private final String code;

    Refusal(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    public HttpStatus status() {
        return status;
    }

    /** Stable, in kebab case. */
    public String code() {
        return code;
    }

    /** The refusal that fits a status of the servlet container. */
    static Refusal of(int status) {
        for (Refusal refusal : values()) {
            if (refusal.status.value() == status) {
                return refusal;
            }
        }
        return status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
    }
}
