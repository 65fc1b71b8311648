package io.onething.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A refusal that reaches the caller as a problem detail (RFC 9457). Its title and detail are the messages
 * {@code <code>.title} and {@code <code>} of the bundle {@code problems}, in the caller's language.
 */
public final class Problem extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final transient Object[] arguments;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> properties;

    /**
     * One field that must change.
     *
     * @param pointer JSON pointer into the request's body, such as {@code /answers/AGE}
     * @param code stable, in kebab case
     * @param detail what is wrong and what to write instead
     */
    public record FieldError(String pointer, String code, String detail) {}

    private Problem(
            HttpStatus status,
            String code,
            Object[] arguments,
            List<FieldError> errors,
            Map<String, Object> properties) {
        super(status.value() + " " + code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.errors = List.copyOf(errors);
        this.properties = Map.copyOf(properties);
    }

    /**
     * @param code stable, in kebab case, and the key of its message
     * @param arguments of the message; never personal data, since messages reach logs
     */
    public static Problem of(HttpStatus status, String code, Object... arguments) {
        return new Problem(status, code, arguments, List.of(), Map.of());
    }

    /** What the caller may not see is, to the caller, not there: the answer is the same as for what does not exist. */
    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    public Problem withErrors(List<FieldError> fieldErrors) {
        return new Problem(status, code, arguments, fieldErrors, properties);
    }

    /** Adds an extension member to the problem detail. */
    public Problem with(String name, Object value) {
        var more = new java.util.HashMap<>(properties);
        more.put(name, value);
        return new Problem(status, code, arguments, errors, more);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    public List<FieldError> errors() {
        return errors;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
