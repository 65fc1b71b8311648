package io.onething.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still at a fixed instant until it is moved. Begins on Wednesday 2026-03-04 at 10:00 in Beijing. */
public final class MovableClock extends Clock {
    public static final Instant BEGIN = Instant.parse("2026-03-04T02:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGIN);

    @Override
    public Instant instant() {
        return now.get();
    }

    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
