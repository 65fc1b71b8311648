package io.onething.timer;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the sweeps, each on one instance at a time, through db-scheduler: after downtime at once, and by another
 * instance if the one at work dies.
 */
class SweepTimer implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Scheduler scheduler;

    SweepTimer(DataSource database, List<Sweep> sweeps, Duration polling, Clock clock) {
        this.scheduler = Scheduler.create(database)
                .startTasks(sweeps.stream().map(SweepTimer::recurring).toList())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(clock::instant)
                .threads(2)
                .pollingInterval(polling)
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    private static RecurringTask<Void> recurring(Sweep sweep) {
        return Tasks.recurring(sweep.name(), FixedDelay.of(PAUSE))
                .execute((_, _) -> sweep.run().run());
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        var state = scheduler.getSchedulerState();
        return state.isStarted() && !state.isShuttingDown();
    }
}
