package io.onething.notification.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All deliveries. */
public interface DeliveryBook {
    /**
     * Writes deliveries; a notice that has one by this channel keeps it.
     *
     * @param firstAttemptAt of those that are pending
     * @return those that are new
     */
    List<Delivery> add(List<Delivery.Draft> drafts, Channel channel, Instant firstAttemptAt);

    Optional<Delivery> find(long id);

    /** Newest first, below the given identifier; of one state, or of all. */
    List<Delivery> list(@Nullable DeliveryState state, long below, int limit);

    void sent(long id, Instant at);

    /** Counts a failed try; without a next one the delivery has failed. */
    void failed(long id, String error, @Nullable Instant nextAttemptAt);

    /** Makes it pending, its next try at the given instant. */
    void reopen(long id, Instant nextAttemptAt);
}
