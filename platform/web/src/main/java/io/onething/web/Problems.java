package io.onething.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Words a problem in the caller's language. */
final class Problems {
    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail detail(Problem problem) {
        ProblemDetail detail = detail(problem.status(), problem.code(), problem.arguments(), problem.errors());
        problem.properties().forEach(detail::setProperty);
        return detail;
    }

    ProblemDetail detail(HttpStatus status, String code, Object[] arguments, List<Problem.FieldError> errors) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("/errors/" + code));
        detail.setTitle(messages.getMessage(code + ".title", arguments, status.getReasonPhrase(), locale));
        detail.setDetail(messages.getMessage(code, arguments, detail.getTitle(), locale));
        detail.setProperty("code", code);
        if (!errors.isEmpty()) {
            detail.setProperty("errors", errors);
        }
        @Nullable String trace = MDC.get(Traces.MDC_KEY);
        if (trace != null) {
            detail.setProperty("traceId", Traces.traceId(trace));
        }
        return detail;
    }
}
