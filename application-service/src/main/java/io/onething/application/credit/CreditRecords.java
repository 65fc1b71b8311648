package io.onething.application.credit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All records, kept for good; found by the blind indexes of those they are made out to. */
public interface CreditRecords {
    /** Adds records in one statement and returns the identifier of the last. */
    long add(List<Made> records);

    Optional<CreditRecord> find(long id);

    /** Repairs a record that is not repaired yet. */
    void repair(long id, Instant at);

    /** Records that are not repaired and made out to one of these. */
    List<CreditRecord> open(Collection<String> holders);

    /**
     * Records with identifiers below, newest first.
     *
     * @param kind only these, or null
     * @param repaired only those that are, or are not, or null
     */
    List<CreditRecord> list(@Nullable CreditKind kind, @Nullable Boolean repaired, long below, int limit);

    /**
     * A record with those it is made out to.
     *
     * @param holders blind indexes
     */
    record Made(CreditRecord entry, Set<String> holders) {}
}
