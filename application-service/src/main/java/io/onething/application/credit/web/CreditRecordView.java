package io.onething.application.credit.web;

import io.onething.application.credit.CreditKind;
import io.onething.application.credit.CreditRecord;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 信用记录, for the operator who keeps it.
 *
 * @param id its identifier
 * @param kind what it is of
 * @param holder the identity number with its middle hidden, or null where only who filed is known
 * @param since day from which it stands
 * @param reason why
 * @param source agency that found it
 * @param repair how it is repaired
 * @param recordedAt when it came in
 * @param repairedAt when it was repaired, or null while it stands
 */
record CreditRecordView(
        long id,
        CreditKind kind,
        @Nullable String holder,
        LocalDate since,
        String reason,
        String source,
        String repair,
        Instant recordedAt,
        @Nullable Instant repairedAt) {

    static CreditRecordView of(CreditRecord entry) {
        return new CreditRecordView(
                entry.id(),
                entry.kind(),
                hidden(entry.content().holder()),
                entry.since(),
                entry.content().reason(),
                entry.content().source(),
                entry.content().repair(),
                entry.recordedAt(),
                entry.repairedAt());
    }

    private static @Nullable String hidden(@Nullable String number) {
        return number == null ? null : number.replaceAll("(?<=^.{3}).(?=.{4})", "*");
    }
}
