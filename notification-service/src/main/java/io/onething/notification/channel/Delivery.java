package io.onething.notification.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of one notice by one channel.
 *
 * @param attempts tries so far, those before an operator's retry among them
 * @param lastError class and reply code of the last failure, never an address; null after a success
 * @param nextAttemptAt null where no further try is planned
 */
public record Delivery(
        long id,
        long noticeId,
        Channel channel,
        DeliveryState state,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt) {

    /** A delivery to be written. */
    public record Draft(long noticeId, DeliveryState state) {}
}
