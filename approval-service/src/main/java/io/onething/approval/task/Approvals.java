package io.onething.approval.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All approvals. Every method is one statement, however many rows it is about. */
public interface Approvals extends Waking {
    /**
     * An approval with the reading of its clock, which is kept beside it.
     *
     * @param approval with the lamp of the reading
     */
    record Read(Approval approval, ClockReading reading) {}

    /**
     * An approval whose moment has come.
     *
     * @param promisedOn the promised day as it was last told, or null
     */
    record Due(Approval approval, @Nullable LocalDate promisedOn) {}

    /**
     * Keeps the tasks whose case item has none yet, and returns those, in their order.
     *
     * @param readings by task
     */
    List<Task> addNew(List<Task> tasks, Map<UUID, ClockReading> readings);

    /** Those of the tasks that exist, as they are. */
    Map<UUID, Approval> read(Collection<UUID> taskIds);

    /** Those of the tasks that exist, locked until the transaction ends. */
    Map<UUID, Approval> lock(Collection<UUID> taskIds);

    /** Those of the items that have an approval, locked until the transaction ends. */
    Map<Supplementing.CaseItem, Approval> lockItems(Collection<Supplementing.CaseItem> items);

    /** Writes corrected form values and papers of locked approvals. */
    void refile(List<Task> tasks);

    /** Writes the rules that hold now for the items of locked approvals. */
    void rule(Collection<Approval> changed);

    /** Writes what may change of locked approvals, with their clocks. */
    void save(Collection<Read> changed);

    /** Those of the tasks that are still due, locked until the transaction ends; what another has locked is left out. */
    List<Due> lockDue(Collection<UUID> taskIds, Instant now);

    /** A task, if it is the department's; of any department where that is null. */
    Optional<Task> find(UUID taskId, @Nullable String department);

    /**
     * Tasks of a department in the order of their arrival.
     *
     * @param state only those, or null for all
     * @param after number of the last one seen, 0 for the first page
     */
    List<TaskSummary> list(String department, @Nullable ApprovalState state, long after, int limit);
}
