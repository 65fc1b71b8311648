package io.onething.notification.channel;

import java.time.Instant;
import java.util.List;

/** Comes for deliveries when they are due; called in the transaction that writes them. */
public interface Courier {
    void callFor(List<Delivery> deliveries, Instant at);

    /**
     * Comes at the given instant instead of the planned one.
     *
     * @throws io.onething.web.Problem 409 {@code busy} while a try is under way
     */
    void callAgain(Delivery delivery, Instant at);
}
