package io.onething.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Words a refusal as a problem detail. */
@Component
public final class Problems {
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final JsonMapper json;

    Problems(MessageSource messages, LocaleResolver languages, JsonMapper json) {
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    public ProblemDetail detail(HttpServletRequest request, Refusal refusal) {
        Locale language = languages.resolveLocale(request);
        ProblemDetail detail = ProblemDetail.forStatus(refusal.status());
        detail.setType(URI.create("/errors/" + refusal.code()));
        detail.setTitle(messages.getMessage(refusal.code() + ".title", null, language));
        detail.setDetail(messages.getMessage(refusal.code(), null, language));
        detail.setProperty("code", refusal.code());
        @Nullable String traceId = Trace.idOf(request);
        if (traceId != null) {
            detail.setProperty("traceId", traceId);
        }
        return detail;
    }

    /** Answers where there is no controller to do it, as in a filter. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(detail(request, refusal)));
    }
}
