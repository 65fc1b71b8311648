package io.onething.application.orchestration;

import io.onething.timer.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at case files whose moment has come: gives notices of corrections, ends what was not corrected in time. That
 * moment is written with the state, so that no timer can be missing or left over (ADR 0011).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SupplementRule.class)
public class SupplementSweep {
    private static final Logger log = LoggerFactory.getLogger(SupplementSweep.class);
    private static final int AT_ONCE = 100;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final Runs runs;
    private final Orchestration orchestration;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SupplementSweep(Runs runs, Orchestration orchestration, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.orchestration = orchestration;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    Sweep caseFilesThatAreDue() {
        return new Sweep("supplement-sweep", this::run);
    }

    /** Looks at all whose moment has come. One that fails is put off and told in the log, and the others go on. */
    public void run() {
        List<String> due;
        do {
            due = runs.due(clock.instant(), AT_ONCE);
            due.forEach(this::look);
        } while (due.size() == AT_ONCE);
    }

    private void look(String number) {
        try {
            transaction.executeWithoutResult(_ -> orchestration.look(number));
        } catch (RuntimeException failed) {
            log.error("case file {} cannot be looked at: {}", number, failed.toString());
            runs.wake(number, clock.instant().plus(AFTER_FAILURE));
        }
    }
}
