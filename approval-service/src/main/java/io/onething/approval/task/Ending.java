package io.onething.approval.task;

import java.time.Instant;
import java.util.List;

/** Hears of approvals that ended, whichever way, in the transaction in which they did. */
public interface Ending {
    void ended(List<Approval> approvals, Instant now);
}
