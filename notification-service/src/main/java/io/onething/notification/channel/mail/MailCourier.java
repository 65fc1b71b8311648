package io.onething.notification.channel.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.onething.notification.channel.Courier;
import io.onething.notification.channel.Delivery;
import io.onething.web.Problem;
import java.time.Instant;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Plans tries with db-scheduler, and runs it while the service runs. */
@Component
class MailCourier implements Courier, SmartLifecycle {
    static final TaskDescriptor<Void> MAIL = TaskDescriptor.of("mail");

    private final Scheduler scheduler;

    MailCourier(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void callFor(List<Delivery> deliveries, Instant at) {
        if (!deliveries.isEmpty()) {
            scheduler.scheduleBatch(deliveries.stream()
                    .<SchedulableInstance<?>>map(delivery -> mail(delivery, at))
                    .toList());
            lookAfterCommit();
        }
    }

    @Override
    public void callAgain(Delivery delivery, Instant at) {
        try {
            scheduler.schedule(mail(delivery, at), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException underWay) {
            throw Problem.of(HttpStatus.CONFLICT, "busy");
        }
        lookAfterCommit();
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

    /** Mail leaves at once, not at the next poll. */
    private void lookAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    private static SchedulableInstance<Void> mail(Delivery delivery, Instant at) {
        return MAIL.instance(String.valueOf(delivery.id())).scheduledTo(at);
    }
}
