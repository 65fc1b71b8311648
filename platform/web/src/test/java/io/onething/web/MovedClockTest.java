package io.onething.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTest {
    @TempDir
    Path folder;

    @Test
    void it_is_as_much_later_as_the_file_says() throws Exception {
        var clock = new MovedClock(moved(Duration.ofDays(30)));
        assertThat(Duration.between(Instant.now(), clock.instant())).isGreaterThan(Duration.ofDays(29));
    }

    @Test
    void a_clock_that_is_moved_back_stands_still() throws Exception {
        var clock = new MovedClock(moved(Duration.ofDays(30)));
        Instant before = clock.instant();
        moved(Duration.ofDays(1));
        // Long enough for it to look at the file again.
        Instant until = Instant.now().plusMillis(250);
        while (Instant.now().isBefore(until)) {
            assertThat(clock.instant()).isAfterOrEqualTo(before);
        }
    }

    @Test
    void it_never_goes_back_while_days_pass_under_many_readers() throws Exception {
        var clock = new MovedClock(moved(Duration.ZERO));
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Instant>> reading = () -> {
                var read = new ArrayList<Instant>();
                for (Instant until = Instant.now().plusMillis(900);
                        Instant.now().isBefore(until); ) {
                    read.add(clock.instant());
                }
                return read;
            };
            List<Future<List<Instant>>> all =
                    IntStream.range(0, 8).mapToObj(_ -> readers.submit(reading)).toList();
            for (int day = 1; day <= 30; day++) {
                moved(Duration.ofDays(day));
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            for (Future<List<Instant>> each : all) {
                assertThat(each.get()).isSorted();
            }
        }
        assertThat(Duration.between(Instant.now(), clock.instant())).isGreaterThan(Duration.ofDays(20));
    }

    private Path moved(Duration by) throws IOException {
        Path next = Files.writeString(folder.resolve("next"), by.toString());
        return Files.move(
                next, folder.resolve("clock"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
