package io.onething.approval.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All approvals. Every method is one statement, however many rows it is about. */
public interface Approvals {
    /** Keeps the tasks whose case item has none yet, and returns those, in their order. */
    List<Task> addNew(List<Task> tasks);

    /** Those of the tasks that exist, locked until the transaction ends. */
    Map<UUID, Approval> lock(Collection<UUID> taskIds);

    /** Writes receipts and decisions of locked approvals. */
    void save(Collection<Approval> changed);

    /** A task, if it is the department's. */
    Optional<Task> find(UUID taskId, String department);

    /**
     * Tasks of a department in the order of their arrival.
     *
     * @param state only those, or null for all
     * @param after number of the last one seen, 0 for the first page
     */
    List<TaskSummary> list(String department, @Nullable ApprovalState state, long after, int limit);
}
