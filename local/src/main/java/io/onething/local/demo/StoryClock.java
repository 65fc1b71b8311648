package io.onething.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;

/** Moves the clocks of all services by the file they read. */
public final class StoryClock {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Path file;

    public StoryClock(Path file) {
        this.file = file;
    }

    /** From now on it is this time in Beijing, and goes on from there. */
    public void moveTo(LocalDateTime then) {
        Instant instant = then.atZone(BEIJING).toInstant();
        try {
            Path next = Files.writeString(
                    file.resolveSibling("clock.next"),
                    Duration.between(Instant.now(), instant).toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Every service looks at the file each tenth of a second; until then it lives in the time before.
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    }
}
