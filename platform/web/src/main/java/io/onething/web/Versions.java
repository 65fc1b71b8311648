package io.onething.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Versions of a resource: {@code ETag} on the way out, {@code If-Match} on the way in (RFC 9110 sections 8.8.3, 13.1.1). */
public final class Versions {
    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller has seen.
     *
     * @throws Problem 428 {@code if-match-missing} without the header, 412 {@code version-changed} for what is no
     *     version of ours
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(HttpStatus.PRECONDITION_REQUIRED, "if-match-missing");
        }
        String digits = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!digits.matches("\\d{1,18}")) {
            throw changed();
        }
        return Long.parseLong(digits);
    }

    /** The resource has moved on since the caller read it: 412 {@code version-changed}. */
    public static Problem changed() {
        return Problem.of(HttpStatus.PRECONDITION_FAILED, "version-changed");
    }
}
