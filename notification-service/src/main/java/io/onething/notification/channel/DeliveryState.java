package io.onething.notification.channel;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Waits for its next try. */
    PENDING,
    /** Taken over by the mail server. */
    SENT,
    /** Given up: an operator may try again. */
    FAILED,
    /** Not tried: nobody can be reached under {@code .invalid} (RFC 2606 section 2). */
    SKIPPED
}
