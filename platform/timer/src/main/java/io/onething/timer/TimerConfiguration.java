package io.onething.timer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The timer of a service that has sweeps; its database has db-scheduler's table. */
@AutoConfiguration
class TimerConfiguration {
    /** @param polling how often it is looked whether a sweep is due; shorter only where a story's clock runs fast */
    @Bean
    SweepTimer sweepTimer(
            DataSource database,
            List<Sweep> sweeps,
            @Value("${ONETHING_TIMER_POLLING:PT2S}") Duration polling,
            Clock clock) {
        return new SweepTimer(database, sweeps, polling, clock);
    }
}
