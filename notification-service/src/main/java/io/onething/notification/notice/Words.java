package io.onething.notification.notice;

import java.util.Locale;

/** A notice in both languages. */
public record Words(Text zh, Text en) {
    /**
     * A notice in one language.
     *
     * @param subject one line
     * @param body plain text with line breaks
     */
    public record Text(String subject, String body) {}

    /** English where English is asked for, Chinese otherwise. */
    public Text in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
