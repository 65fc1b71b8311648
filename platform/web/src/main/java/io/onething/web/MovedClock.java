package io.onething.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Real time, moved by what a file says: a story of weeks is played in seconds by moving all services at once. Only where
 * {@code ONETHING_CLOCK_FILE} names such a file, which no deployment does. It never goes back, whatever the file says and
 * whoever read it last: what has happened stays in the past.
 */
final class MovedClock extends Clock {
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(100).toNanos();

    private final Path file;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private volatile Read last;

    private record Read(Duration moved, long at) {}

    MovedClock(Path file) {
        this.file = file;
        this.last = read();
    }

    @Override
    public Instant instant() {
        Read known = last;
        if (System.nanoTime() - known.at() > LOOK_EVERY_NANOS) {
            known = read();
            last = known;
        }
        Instant now = Instant.now().plus(known.moved());
        return latest.accumulateAndGet(now, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Read read() {
        try {
            return new Read(Duration.parse(Files.readString(file).strip()), System.nanoTime());
        } catch (IOException e) {
            throw new IllegalStateException("ONETHING_CLOCK_FILE cannot be read: " + file, e);
        }
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
