package io.onething.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant was told.
 *
 * @param id rises with time
 * @param at when the step happened
 * @param readAt null while it is unread
 */
public record Notice(
        long id,
        String caseNumber,
        Words words,
        Instant at,
        @Nullable Instant readAt) {

    /** A notice to be written. */
    public record Draft(String eventKey, String caseNumber, String subject, Words words, Instant at) {}
}
