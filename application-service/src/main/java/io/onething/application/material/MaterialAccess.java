package io.onething.application.material;

import io.onething.plan.Plan;
import io.onething.web.Caller;
import java.util.Optional;

/** What materials need to know of the case file they belong to. What the caller may not see is 404. */
public interface MaterialAccess {
    /** Takes part in the transaction: the caller's own draft gets its next version; 409 where it is submitted. */
    Draft change(Caller caller, String caseNumber);

    /**
     * Takes part in the transaction: the caller's own case file under way gets its next version, if the applicant was
     * told to correct that material or owes it; empty otherwise.
     */
    Optional<Long> correct(Caller caller, String caseNumber, String materialKey);

    /** Whether the case file is the caller's own. */
    boolean isOwn(Caller caller, String caseNumber);

    /** Whether an item that uses the material has gone to the department. */
    boolean isHandledBy(String department, String caseNumber, String materialKey);

    /**
     * A draft under change.
     *
     * @param plan its plan
     * @param version its version from now on
     */
    record Draft(Plan plan, long version) {}
}
