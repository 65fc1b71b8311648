package io.onething.approval.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells others of a visit, in the transaction of the change: once for each of its cases. */
public interface Announcements {
    void scheduled(JointInspection visit, Instant at);

    /** @param reason in words for the applicant, or null where nothing is left to look at */
    void cancelled(JointInspection visit, @Nullable String reason, Instant at);

    void concluded(JointInspection visit, Instant at);
}
