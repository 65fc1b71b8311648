package io.onething.approval.commitment;

import io.onething.approval.calendar.KeptCalendar;
import io.onething.approval.commitment.Verifications.Reader;
import io.onething.timer.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends terms and notices what is late, once each; a day that a holiday notice has moved is waited for. */
@Component
public class VerificationSweep {
    private static final Logger log = LoggerFactory.getLogger(VerificationSweep.class);
    private static final int AT_ONCE = 200;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final Verifications verifications;
    private final KeptCalendar calendar;
    private final VerificationEvent.Announcements announcements;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VerificationSweep(
            Verifications verifications,
            KeptCalendar calendar,
            VerificationEvent.Announcements announcements,
            TransactionTemplate transaction,
            Clock clock) {
        this.verifications = verifications;
        this.calendar = calendar;
        this.announcements = announcements;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Sweeps {
        @Bean
        Sweep verificationsThatAreDue(VerificationSweep sweep) {
            return new Sweep("verification-sweep", sweep::run);
        }
    }

    /** One failure stops no other. */
    public void run() {
        for (UUID id : verifications.due(clock.instant(), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(_ -> look(id));
            } catch (RuntimeException failed) {
                log.error("verification {} cannot be looked at: {}", id, failed.toString());
                verifications.putOff(id, clock.instant().plus(AFTER_FAILURE));
            }
        }
    }

    private void look(UUID id) {
        Instant now = clock.instant();
        verifications.lock(id, Reader.ANYBODY).ifPresent(before -> {
            Verification after = before.at(now, Weekdays.of(calendar));
            verifications.save(List.of(after), now);
            if (after.overdue() && !before.overdue()) {
                announcements.announce(List.of(new VerificationEvent.Overdue(after, now)));
            }
        });
    }
}
