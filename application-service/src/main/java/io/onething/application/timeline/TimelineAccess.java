package io.onething.application.timeline;

import io.onething.plan.Plan;
import io.onething.web.Caller;

/** What a timeline needs to know of the case file it belongs to. */
public interface TimelineAccess {
    /** The caller's own case file; otherwise 404. */
    Followed own(Caller caller, String caseNumber);

    /**
     * A case file that is followed.
     *
     * @param number its number
     * @param plan its plan, which names the items
     * @param completed whether nothing will happen any more
     */
    record Followed(String number, Plan plan, boolean completed) {}
}
