package io.onething.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The processes of a data folder, known by the files in which they noted their numbers. */
public final class Leftovers {
    private static final String LAUNCHER = "launcher.pid";

    private Leftovers() {}

    /** Notes that this process runs the platform of the folder. */
    public static void noteLauncher(DataFolder data) {
        data.write(
                data.run().resolve(LAUNCHER),
                String.valueOf(ProcessHandle.current().pid()));
    }

    /** Asks the launcher to stop, then ends whatever it left; returns how many processes were running. */
    public static int stopAll(DataFolder data) {
        int running = 0;
        Optional<ProcessHandle> launcher = alive(data.run().resolve(LAUNCHER));
        if (launcher.isPresent()) {
            running++;
            launcher.get().destroy();
            awaitEnd(launcher.get(), 60);
        }
        return running + stop(data);
    }

    /** Ends what a launcher that was killed could not end; PostgreSQL is asked in its own way to stop at once. */
    static int stop(DataFolder data) {
        List<ProcessHandle> left = pidFiles(data).stream()
                .filter(file -> !file.endsWith(LAUNCHER))
                .flatMap(file -> alive(file).stream())
                .toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(process -> awaitEnd(process, 20));
        Optional<ProcessHandle> postgres = alive(data.postgres().resolve("postmaster.pid"));
        postgres.ifPresent(process -> {
            process.destroy();
            awaitEnd(process, 20);
        });
        forget(data);
        return left.size() + (postgres.isPresent() ? 1 : 0);
    }

    static void forget(DataFolder data) {
        for (Path file : pidFiles(data)) {
            try {
                if (!file.endsWith(LAUNCHER) || alive(file).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> pidFiles(DataFolder data) {
        try (Stream<Path> files = Files.list(data.run())) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number may belong to somebody else by now: only a java or postgres of this user counts. */
    private static Optional<ProcessHandle> alive(Path pidFile) {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number.strip())))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.pid() != ProcessHandle.current().pid())
                    .filter(process -> process.info()
                            .command()
                            .map(command -> command.endsWith("java") || command.endsWith("postgres"))
                            .orElse(false));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void awaitEnd(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
