package io.onething.document;

import java.time.LocalDate;
import java.util.List;

/**
 * 文书: an official document in Chinese, as it is printed.
 *
 * @param issuer agency that issues it, over the title and as signature
 * @param title such as 受理通知书
 * @param number such as GA受字〔2026〕第000123号
 * @param addressee who it is for
 * @param paragraphs its text
 * @param issuedOn day in Beijing
 * @param footer a line under every page, such as the case number
 */
public record OfficialDocument(
        String issuer,
        String title,
        String number,
        String addressee,
        List<String> paragraphs,
        LocalDate issuedOn,
        String footer) {
    public OfficialDocument {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Personal data does not get into logs by accident. */
    @Override
    public String toString() {
        return "OfficialDocument[" + number + "]";
    }
}
