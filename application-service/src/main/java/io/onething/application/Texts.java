package io.onething.application;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of this service, from the bundle {@code texts}. */
@Component
public class Texts {
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    public Texts() {
        messages.setBasename("texts");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    public String zh(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINESE);
    }

    public String en(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    /** In the language of the request at hand. */
    public String callers(String key, Object... arguments) {
        return isEnglish() ? en(key, arguments) : zh(key, arguments);
    }

    /** The one of two wordings that is in the language of the request at hand. */
    public String callersOf(String zh, String en) {
        return isEnglish() ? en : zh;
    }

    public boolean has(String key) {
        return messages.getMessage(key, null, null, Locale.CHINESE) != null;
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
