package io.onething.application.credit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking that was broken. Personal data.
 *
 * @param caseNumber number of the case file it was signed in
 * @param kind what it counts as
 * @param subject who filed, or null where it is not told
 * @param holder 公民身份号码 or 统一社会信用代码 of whom it bound, or null where it is not told
 * @param reason why, in the department's words
 * @param source name of the department
 * @param on day in Beijing
 */
public record Breach(
        String caseNumber,
        CreditKind kind,
        @Nullable String subject,
        @Nullable String holder,
        String reason,
        String source,
        LocalDate on) {
    @Override
    public String toString() {
        return "Breach[" + caseNumber + ", " + kind + "]";
    }
}
