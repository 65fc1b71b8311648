package io.onething.application.credit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 信用记录: one thing that stands, or stood, against a person or enterprise.
 *
 * @param id grows with every record; 0 before it is kept
 * @param kind what it is of
 * @param since day from which it stands
 * @param content what it says; personal data
 * @param recordedAt when it came in
 * @param repairedAt 信用修复: when it was repaired, or null while it stands
 */
public record CreditRecord(
        long id,
        CreditKind kind,
        LocalDate since,
        Content content,
        Instant recordedAt,
        @Nullable Instant repairedAt) {

    /**
     * What a record says. It is encrypted at rest and never logged.
     *
     * @param holder 公民身份号码 or 统一社会信用代码, or null where only who filed is known
     * @param reason why
     * @param source agency that found it
     * @param repair how it is repaired
     */
    public record Content(@Nullable String holder, String reason, String source, String repair) {
        @Override
        public String toString() {
            return "Content[…]";
        }
    }
}
