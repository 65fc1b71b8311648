package io.onething.approval.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All joint inspections. */
public interface Inspections {
    /**
     * Who reads.
     *
     * @param applicant account of an applicant, or null
     * @param department code of a department that takes part, or null
     */
    record Reader(@Nullable String applicant, @Nullable String department) {}

    /** Lets no other transaction propose visits for these cases until this one ends. */
    void claim(Collection<String> caseNumbers);

    /** Those that may still take items of these cases in, locked until the transaction ends. */
    List<JointInspection> lockOpen(Collection<String> caseNumbers);

    /** Those that look at these tasks, locked until the transaction ends. */
    List<JointInspection> lockOf(Collection<UUID> taskIds);

    Optional<JointInspection> lock(UUID id, Reader reader);

    Optional<JointInspection> find(UUID id, Reader reader);

    /**
     * In the order of proposal.
     *
     * @param state only those, or null for all
     * @param after number of the last one seen, 0 for the first page
     */
    List<JointInspection> list(Reader reader, JointInspection.@Nullable State state, long after, int limit);

    /** Writes new and changed ones with what they look at; one statement. */
    void save(Collection<JointInspection> changed);

    /**
     * Those of the tasks of which nothing is open any more: all was well, is settled, or was agreed to by absence.
     *
     * @param waivable whether those count as well for which no visit is appointed yet
     */
    Set<UUID> cleared(Collection<UUID> taskIds, boolean waivable);
}
