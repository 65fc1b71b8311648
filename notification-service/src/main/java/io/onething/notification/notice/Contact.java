package io.onething.notification.notice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a case, and how its items are called.
 *
 * @param email null where only the inbox tells
 * @param locale the language of mail
 */
public record Contact(
        String caseNumber, String subject, @Nullable String email, Locale locale, List<Step.Named> items) {
    public Contact {
        items = List.copyOf(items);
    }

    static Contact of(String caseNumber, Step.Submitted submitted) {
        var applicant = submitted.applicant();
        return new Contact(
                caseNumber,
                applicant.subject(),
                applicant.email(),
                Locale.of(applicant.locale()),
                submitted.items().stream()
                        .map(item -> new Step.Named(item.code(), item.nameZh(), item.nameEn()))
                        .toList());
    }

    /** The item of that code; its code stands for a name that is not known. */
    Step.Named item(String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Step.Named(code, code, null));
    }
}
