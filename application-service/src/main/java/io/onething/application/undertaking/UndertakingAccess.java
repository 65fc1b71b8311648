package io.onething.application.undertaking;

import io.onething.plan.Plan;
import io.onething.web.Caller;
import java.util.Map;

/** What undertakings need to know of the case file they belong to. What the caller may not see is 404. */
public interface UndertakingAccess {
    /** The caller's own case file. */
    Filed filed(Caller caller, String caseNumber);

    /**
     * Takes part in the transaction: the caller's own draft gets its next version; 409 where it is submitted, 412 where
     * it has another version by now.
     */
    Filed change(Caller caller, String caseNumber, long version);

    /**
     * A case file as far as it matters here. Personal data.
     *
     * @param number its number
     * @param plan its plan
     * @param form value by code of the field
     * @param subject identifier of who files it
     * @param draft whether it is not submitted yet
     * @param version its version from now on
     */
    record Filed(String number, Plan plan, Map<String, Object> form, String subject, boolean draft, long version) {
        @Override
        public String toString() {
            return "Filed[" + number + "]";
        }
    }
}
