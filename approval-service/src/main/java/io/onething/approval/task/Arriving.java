package io.onething.approval.task;

import java.time.Instant;
import java.util.List;

/** Hears of new tasks, in the transaction that assigns them. */
public interface Arriving {
    void arrived(List<Approval> approvals, Instant now);
}
