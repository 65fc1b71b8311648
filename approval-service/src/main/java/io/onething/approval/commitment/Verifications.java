package io.onething.approval.commitment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All verifications. Every method is one statement, however many rows it is about. */
public interface Verifications {
    /**
     * Whose verifications are asked for; a supervisor's are all, which two nulls say.
     *
     * @param applicant account of an applicant, or null
     * @param department code of a department, or null
     */
    record Reader(@Nullable String applicant, @Nullable String department) {
        static final Reader ANYBODY = new Reader(null, null);
    }

    /** What a verification became, and when. */
    record VerificationChange(VerificationState state, boolean overdue, Instant at) {}

    /** Keeps those whose approval has none yet. */
    void begin(List<Verification> begun, Instant now);

    Optional<Verification> find(UUID id, Reader reader);

    /** One, locked until the transaction ends. */
    Optional<Verification> lock(UUID id, Reader reader);

    /** Those of the approvals that are not ended, locked until the transaction ends. */
    List<Verification> lockOpenOf(Collection<UUID> taskIds);

    /** Writes locked ones, and for ever what they became. */
    void save(List<Verification> changed, Instant now);

    /** Those whose next moment has come, the longest waiting first. */
    List<UUID> due(Instant now, int limit);

    /** Lets the next moment of one come later. */
    void putOff(UUID id, Instant until);

    /** How one changed, oldest first. */
    List<VerificationChange> history(UUID id);

    /**
     * In the order in which they began.
     *
     * @param filter what is shown of them
     * @param after number of the last one seen, 0 for the first page
     */
    List<Verification> list(Reader reader, Filter filter, long after, int limit);

    /**
     * What of a list is shown.
     *
     * @param caseNumber 办件编号, or null for all
     * @param state only those, or null for all
     * @param overdue whether only what is late; null for all
     */
    record Filter(
            @Nullable String caseNumber,
            @Nullable VerificationState state,
            @Nullable Boolean overdue) {}
}
