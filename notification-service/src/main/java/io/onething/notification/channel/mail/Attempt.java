package io.onething.notification.channel.mail;

import io.onething.notification.channel.Delivery;
import io.onething.notification.channel.DeliveryBook;
import io.onething.notification.channel.DeliveryState;
import io.onething.notification.channel.Letter;
import io.onething.notification.channel.Letters;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** One try of one delivery. */
@Component
class Attempt {
    private static final Logger log = LoggerFactory.getLogger(Attempt.class);

    private final DeliveryBook book;
    private final Letters letters;
    private final Mailer mailer;
    private final Clock clock;

    Attempt(DeliveryBook book, Letters letters, Mailer mailer, Clock clock) {
        this.book = book;
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    /**
     * Sends, then marks: a crash between the two sends again, which is better than not at all.
     *
     * @return when to try again, or empty where nothing is left to do
     */
    Optional<Instant> deliver(long id) {
        return book.find(id)
                .filter(delivery -> delivery.state() == DeliveryState.PENDING)
                .flatMap(delivery -> letters.of(delivery.noticeId()).flatMap(letter -> deliver(delivery, letter)));
    }

    private Optional<Instant> deliver(Delivery delivery, Letter letter) {
        try {
            mailer.send(letter);
        } catch (MailException e) {
            return failed(delivery, MailFailure.of(e));
        }
        book.sent(delivery.id(), clock.instant());
        return Optional.empty();
    }

    private Optional<Instant> failed(Delivery delivery, MailFailure failure) {
        int attempts = delivery.attempts() + 1;
        @Nullable
        Instant next = failure.isFinal()
                ? null
                : BackOff.after(attempts).map(clock.instant()::plus).orElse(null);
        book.failed(delivery.id(), failure.code(), next);
        log.warn(
                "delivery {} failed {} times, last {}; next try {}",
                delivery.id(),
                attempts,
                failure.code(),
                next == null ? "only by an operator" : next);
        return Optional.ofNullable(next);
    }
}
