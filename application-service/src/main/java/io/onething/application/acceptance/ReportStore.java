package io.onething.application.acceptance;

import java.time.Instant;
import java.util.Optional;

/** Reports as they were made; never changed and never removed. */
public interface ReportStore {
    void add(String caseNumber, Kept kept);

    Optional<Kept> find(String caseNumber);

    /**
     * A report as it is kept.
     *
     * @param edition number of the theme's edition
     * @param madeAt when
     * @param digest SHA-256 of its JSON, lower-case hexadecimal
     * @param json its JSON
     */
    record Kept(int edition, Instant madeAt, String digest, String json) {}
}
