package io.onething.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Moves the clocks of all services by the file they read. */
public final class StoryClock {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** Every service looks at the file each tenth of a second, and its timers as often. */
    private static final Duration A_DAY = Duration.ofMillis(150);

    /** After it nobody lives in the time before. */
    private static final Duration ARRIVED = Duration.ofMillis(300);

    private final Path file;
    private @Nullable LocalDateTime last;

    public StoryClock(Path file) {
        this.file = file;
    }

    /** From now on it is this time in Beijing, and goes on from there. */
    public void moveTo(LocalDateTime then) {
        tell(then);
        pause(ARRIVED);
    }

    /**
     * Runs fast to a time in Beijing: each day between begins, so that what is due on the way happens on its day, and is
     * told as it does.
     *
     * @throws IllegalArgumentException for a time before the one it was moved to last
     */
    void runTo(LocalDateTime then, Consumer<LocalDate> begun) {
        LocalDateTime from = last == null ? then : last;
        if (then.isBefore(from)) {
            throw new IllegalArgumentException("a story goes on and not back: " + then);
        }
        for (LocalDate day = from.toLocalDate().plusDays(1); !day.isAfter(then.toLocalDate()); day = day.plusDays(1)) {
            // A minute later, since the clock of a service may be a little behind.
            tell(day.atTime(0, 1));
            begun.accept(day);
            pause(A_DAY);
        }
        moveTo(then);
    }

    private void tell(LocalDateTime then) {
        Instant instant = then.atZone(BEIJING).toInstant();
        try {
            Path next = Files.writeString(
                    file.resolveSibling("clock.next"),
                    Duration.between(Instant.now(), instant).toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        last = then;
    }

    private static void pause(Duration howLong) {
        LockSupport.parkNanos(howLong.toNanos());
    }
}
