package io.onething.notification.channel.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** db-scheduler on the service's own database, so that a notice and its first try are written together. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    private static final int MAILS_AT_ONCE = 8;
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(10);

    @Bean
    Scheduler scheduler(DataSource database, Attempt attempt, Clock clock) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), mail(attempt))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(clock::instant)
                .threads(MAILS_AT_ONCE)
                .pollUsingLockAndFetch(0.5, 2)
                .pollingInterval(Duration.ofSeconds(2))
                // A try whose instance died is taken up by another after a minute.
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(6)
                // The longest try: five seconds to connect, ten for an answer; the service does not stop in the middle.
                .shutdownMaxWait(Duration.ofSeconds(12))
                // Stack traces of mail end with addresses.
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    private static Task<Void> mail(Attempt attempt) {
        return Tasks.custom(MailCourier.MAIL)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(DATABASE_AWAY))
                .onDeadExecutionRevive()
                .execute((instance, _) -> completion(attempt.deliver(Long.parseLong(instance.getId()))));
    }

    private static CompletionHandler<Void> completion(Optional<Instant> next) {
        return (done, operations) -> next.ifPresentOrElse(at -> operations.reschedule(done, at), operations::remove);
    }
}
