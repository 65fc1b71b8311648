package io.onething.approval.supervision;

import io.onething.approval.task.Approval;
import io.onething.approval.task.Watched;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All supervision orders. */
public interface SupervisionOrders {
    /** Issues one for each task that has no open one about the same, and returns those that are new. One statement. */
    List<SupervisionOrder> issue(List<Approval> overdue, Watched watched, Instant at, LocalDate answerBy);

    Optional<SupervisionOrder> find(UUID id, @Nullable String department);

    /** One order, locked until the transaction ends. */
    Optional<SupervisionOrder> lock(UUID id, @Nullable String department);

    /** Whether what an order is about is decided, turned away or delivered, so that nothing is overdue any more. */
    boolean isTaskEnded(SupervisionOrder order);

    void save(SupervisionOrder changed, Instant at);

    /** How an order changed, oldest first. */
    List<Change> history(UUID id);

    /** Open orders whose day has passed, about what is not ended. */
    List<UUID> due(LocalDate today, int limit);

    /**
     * In the order of their issue.
     *
     * @param department only its orders, or null for all
     * @param state only those, or null for all
     * @param after number of the last one seen, 0 for the first page
     */
    List<SupervisionOrder> list(
            @Nullable String department, SupervisionOrder.@Nullable State state, long after, int limit);

    /** What an order became, and when. */
    record Change(SupervisionOrder.State state, SupervisionOrder.Level level, Instant at) {}
}
