package io.onething.approval.task;

import java.time.Instant;
import java.util.List;

/** Hears of approvals that turned red, in the transaction in which they did. */
public interface Overdue {
    void turnedRed(List<Approval> approvals, Instant now);
}
