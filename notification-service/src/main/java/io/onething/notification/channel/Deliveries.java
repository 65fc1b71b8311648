package io.onething.notification.channel;

import io.onething.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans deliveries, and plans them anew when an operator asks. */
@Service
public class Deliveries {
    private final DeliveryBook book;
    private final Courier courier;
    private final Clock clock;

    Deliveries(DeliveryBook book, Courier courier, Clock clock) {
        this.book = book;
        this.courier = courier;
        this.clock = clock;
    }

    /**
     * A notice to be mailed.
     *
     * @param email of the applicant
     */
    public record Order(long noticeId, String email) {}

    /** Writes one delivery for each notice and schedules its first try for now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void order(List<Order> orders) {
        if (orders.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Delivery.Draft> drafts = orders.stream()
                .map(order -> new Delivery.Draft(order.noticeId(), firstState(order.email())))
                .toList();
        courier.callFor(
                book.add(drafts, Channel.MAIL, now).stream()
                        .filter(delivery -> delivery.state() == DeliveryState.PENDING)
                        .toList(),
                now);
    }

    /**
     * Tries at once what waits or has failed. What is sent stays as it is, so that a repeated request does no harm.
     *
     * @throws Problem 404 where there is no such delivery, 409 {@code delivery-skipped} where none is possible
     */
    @Transactional
    public Delivery retry(long id) {
        Delivery delivery = book.find(id).orElseThrow(Problem::notFound);
        return switch (delivery.state()) {
            case SENT -> delivery;
            case SKIPPED -> throw Problem.of(HttpStatus.CONFLICT, "delivery-skipped");
            case PENDING, FAILED -> {
                Instant now = clock.instant();
                courier.callAgain(delivery, now);
                book.reopen(id, now);
                yield book.find(id).orElseThrow();
            }
        };
    }

    private static DeliveryState firstState(String email) {
        return email.toLowerCase(Locale.ROOT).matches(".*[@.]invalid") ? DeliveryState.SKIPPED : DeliveryState.PENDING;
    }
}
