package io.onething.notification.notice;

import java.util.Collection;
import java.util.List;

/** Steps that nobody can be told of yet. */
public interface WaitingSteps {
    void keep(Collection<Arrival> arrivals);

    /** Hands out, and forgets, all that waits for these cases. */
    List<Arrival> release(Collection<String> caseNumbers);
}
