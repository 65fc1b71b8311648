package io.onething.approval.task;

import java.time.Instant;
import java.util.List;

/** Hears of approvals whose decision or certificate turned red, in the transaction in which they did. */
public interface Overdue {
    void turnedRed(List<Approval> approvals, Watched watched, Instant now);
}
