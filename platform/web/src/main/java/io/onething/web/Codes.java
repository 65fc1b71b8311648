package io.onething.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The stable codes of the framework's own refusals. */
final class Codes {
    private Codes() {}

    static String of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "invalid-request";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> kebab(status.getReasonPhrase());
        };
    }

    static String kebab(String text) {
        return text.replaceAll("([a-z])([A-Z])", "$1-$2").replace(' ', '-').toLowerCase(Locale.ROOT);
    }
}
