package io.onething.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The templates in one language. */
final class Phrases {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final MessageSource messages;
    private final Locale locale;

    Phrases(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String say(String key, String... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    Words.Text text(String key, String... arguments) {
        return new Words.Text(say(key + ".subject", arguments), say(key + ".body", arguments));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("date.pattern"), locale).format(day);
    }

    String date(Instant at) {
        return date(LocalDate.ofInstant(at, BEIJING));
    }

    /** To the minute, in Beijing. */
    String time(Instant at) {
        return DateTimeFormatter.ofPattern(say("time.pattern"), locale)
                .withZone(BEIJING)
                .format(at);
    }

    String name(Step.Named named) {
        return name(named.nameZh(), named.nameEn());
    }

    /** The Chinese name where there is no other. */
    String name(String zh, @Nullable String en) {
        return en != null && locale.equals(Locale.ENGLISH) ? en : zh;
    }

    /** Free text, or the phrase that stands for its absence. */
    String given(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? say(otherwise) : text.strip();
    }

    static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
