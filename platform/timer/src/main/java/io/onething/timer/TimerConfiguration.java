package io.onething.timer;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The timer of a service that has sweeps; its database has db-scheduler's table. */
@AutoConfiguration
class TimerConfiguration {
    @Bean
    SweepTimer sweepTimer(DataSource database, List<Sweep> sweeps, Clock clock) {
        return new SweepTimer(database, sweeps, clock);
    }
}
