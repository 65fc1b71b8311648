package io.onething.approval.hearing;

import io.onething.approval.task.Approval;
import java.time.Instant;
import java.util.List;

/** Tells others of hearings that changed, in the transaction of the change. */
public interface Announcements {
    /** @param approvals each of the hearing at the same place */
    void changed(List<Hearing> hearings, List<Approval> approvals, Instant at);
}
