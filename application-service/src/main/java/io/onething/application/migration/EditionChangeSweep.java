package io.onething.application.migration;

import io.onething.application.migration.EditionChanges.Due;
import io.onething.timer.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the case files of approved changes, each in a transaction of its own. What is left to do is written with the
 * change, so that a crash loses nothing and repeats nothing.
 */
@Configuration(proxyBeanMethods = false)
public class EditionChangeSweep {
    private static final Logger log = LoggerFactory.getLogger(EditionChangeSweep.class);
    private static final int AT_ONCE = 100;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final EditionChanges changes;
    private final Moving moving;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EditionChangeSweep(EditionChanges changes, Moving moving, TransactionTemplate transaction, Clock clock) {
        this.changes = changes;
        this.moving = moving;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    Sweep caseFilesToMove() {
        return new Sweep("edition-change-sweep", this::run);
    }

    /** Works on all that is to be done. A case file that fails is put off and told, and the others go on. */
    public void run() {
        List<Due> due;
        do {
            due = changes.due(clock.instant(), AT_ONCE);
            due.forEach(this::move);
        } while (due.size() == AT_ONCE);
        changes.close();
    }

    private void move(Due due) {
        try {
            transaction.executeWithoutResult(_ -> moving.move(due));
        } catch (RuntimeException failed) {
            String reason = reason(failed);
            log.error("case file {} cannot be moved: {}", due.number(), reason);
            changes.failed(due, reason, clock.instant().plus(AFTER_FAILURE));
        }
    }

    /** Kind and place, without the message, which may hold what an applicant told. */
    private static String reason(RuntimeException failure) {
        StackTraceElement[] places = failure.getStackTrace();
        return failure.getClass().getSimpleName() + (places.length == 0 ? "" : " at " + places[0]);
    }
}
