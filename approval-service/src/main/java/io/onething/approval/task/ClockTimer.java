package io.onething.approval.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has the clocks looked at, on one instance at a time, through db-scheduler: after downtime at once, and by another
 * instance if the one at work dies.
 */
@Component
class ClockTimer implements SmartLifecycle {
    private static final String NAME = "clock-sweep";

    private final Scheduler scheduler;

    ClockTimer(DataSource database, ClockSweep sweep, Clock clock) {
        RecurringTask<Void> sweeping =
                Tasks.recurring(NAME, FixedDelay.of(Duration.ofSeconds(10))).execute((_, _) -> sweep.run());
        this.scheduler = Scheduler.create(database)
                .startTasks(sweeping)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(clock::instant)
                .threads(1)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
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
