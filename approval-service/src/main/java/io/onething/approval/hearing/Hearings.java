package io.onething.approval.hearing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All hearings. Every method is one statement. */
public interface Hearings {
    /**
     * Who reads.
     *
     * @param applicant account of an applicant, or null
     * @param department code of a department, or null
     */
    record Reader(@Nullable String applicant, @Nullable String department) {}

    /** Whether it is the first of its task. */
    boolean add(Hearing told, @Nullable Instant wakeAt);

    Optional<Hearing> find(UUID id, Reader reader);

    /** Those of a case file that the reader may see, in their order. */
    List<Hearing> list(String caseNumber, Reader reader);

    /** One hearing, locked until the transaction ends; its approval is locked before. */
    Optional<Hearing> lock(UUID id);

    /** Writes what may change. It wakes no more: only who was told and said nothing is waited for. */
    void save(Hearing changed);

    /** Those whose request is overdue, with their tasks. */
    List<Hearing> due(Instant now, int limit);

    /** Ends the open ones of tasks that ended, and returns them. */
    List<Hearing> cancel(Collection<UUID> taskIds);

    /** What bars answers: hearings of these tasks that are open or were held. */
    List<Standing> standing(Collection<UUID> taskIds);

    /**
     * How a hearing bears on answers.
     *
     * @param chair account of who was in the chair, or null
     * @param heldAt when it was held, or null
     * @param sha256 of its record, or null
     */
    record Standing(
            UUID taskId,
            Hearing.State state,
            @Nullable String chair,
            @Nullable Instant heldAt,
            @Nullable String sha256) {}
}
