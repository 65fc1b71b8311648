package io.onething.approval.task;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What stands against an approval though its own rules do not: a visit that is not over, a hearing that is owed. */
public interface Hindrance {
    /** Reasons by task, for those against which something stands; one statement for all. */
    Map<UUID, Rejection.Reason> against(Collection<Approval> toBeApproved);
}
