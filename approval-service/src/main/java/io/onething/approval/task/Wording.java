package io.onething.approval.task;

import io.onething.approval.task.Rejection.Fault;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in words why an answer was not taken. */
@Component
public class Wording {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** For systems, whose readers' language is not known: Chinese, then English. */
    public String inBoth(Rejection rejection) {
        return in(Locale.CHINESE, rejection) + "\n" + in(Locale.ENGLISH, rejection);
    }

    /**
     * The same for a problem without faults.
     *
     * @param code of the problem
     */
    public String inBoth(String code) {
        return text(Locale.CHINESE, code) + "\n" + text(Locale.ENGLISH, code);
    }

    /**
     * The same in one language.
     *
     * @param code of the text
     */
    public String in(Locale locale, String code) {
        return text(locale, code);
    }

    public String fault(Locale locale, Fault fault) {
        return switch (fault.kind()) {
            case MISSING -> text(locale, "output-missing");
            case UNFIT -> new MessageFormat(text(locale, "output-unfit"), locale).format(new Object[] {fault.rule()});
        };
    }

    private String in(Locale locale, Rejection rejection) {
        return text(locale, rejection.reason().code())
                + rejection.faults().stream()
                        .map(fault -> " " + fault.field() + ": " + fault(locale, fault))
                        .collect(Collectors.joining());
    }

    private static String text(Locale locale, String key) {
        return ResourceBundle.getBundle("problems", locale, NO_FALLBACK).getString(key);
    }
}
