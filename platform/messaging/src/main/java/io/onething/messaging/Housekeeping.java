package io.onething.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Lets go of what no repeat can ask for any more. Sent events stay seven days, to be published again should the broker
 * lose its disk; what was taken in is remembered longer than any broker keeps it.
 */
class Housekeeping {
    private static final Duration KEEP_SENT = Duration.ofDays(7);
    private static final Duration KEEP_INBOX = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Housekeeping(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = java.util.concurrent.TimeUnit.HOURS)
    void letGo() {
        delete("delete from outbox where sent_at < ?", KEEP_SENT);
        delete("delete from idempotency_key where created_at < ?", KEEP_SENT);
        delete("delete from dead_letter where replayed_at < ?", KEEP_SENT);
        delete("delete from inbox where received_at < ?", KEEP_INBOX);
    }

    private void delete(String sql, Duration keep) {
        jdbc.sql(sql)
                .param(clock.instant().minus(keep).atOffset(ZoneOffset.UTC))
                .update();
    }
}
