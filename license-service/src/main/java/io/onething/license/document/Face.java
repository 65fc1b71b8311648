package io.onething.license.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 照面: all that a license shows.
 *
 * @param number of the license
 * @param title name of the license in Chinese
 * @param subtitle what was approved, in English
 * @param holder name of the holder
 * @param holderId identity number or credit code, already masked; null where unknown
 * @param issuer name of the department in Chinese
 * @param issuedOn day of issue in Beijing
 * @param validUntil last day of validity; null: without end
 * @param caseNumber of the case file it was issued in
 * @param entries what the decision says, in order
 * @param verification address shown in the QR code, which names the license
 * @param createdAt when the file is made
 */
public record Face(
        String number,
        String title,
        String subtitle,
        String holder,
        @Nullable String holderId,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        String caseNumber,
        List<Entry> entries,
        String verification,
        Instant createdAt) {

    public Face {
        entries = List.copyOf(entries);
    }

    /**
     * One line of the license.
     *
     * @param labelZh label in Chinese
     * @param labelEn label in English; may be empty
     * @param value as shown; long ones are broken into lines
     */
    public record Entry(String labelZh, String labelEn, String value) {}
}
