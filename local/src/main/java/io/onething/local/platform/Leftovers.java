package io.onething.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The processes of a data folder, known by the files in which they noted their numbers. */
public final class Leftovers {
    private static final String LAUNCHER = "launcher.pid";

    private Leftovers() {}

    /**
     * Notes that this process runs the platform of the folder.
     *
     * @throws Refusal if another one does
     */
    public static void noteLauncher(DataFolder data) {
        launcher(data).ifPresent(running -> {
            throw new Refusal("A platform is running on " + data.root() + " already (process " + running.pid()
                    + "). Stop it with: ./onething down");
        });
        data.write(
                data.run().resolve(LAUNCHER),
                String.valueOf(ProcessHandle.current().pid()));
    }

    /** Asks the launcher to stop, then ends whatever it left; returns how many processes were running. */
    public static int stopAll(DataFolder data) {
        Optional<ProcessHandle> launcher = launcher(data);
        launcher.ifPresent(running -> {
            running.destroy();
            awaitEnd(running, 60);
        });
        return (launcher.isPresent() ? 1 : 0) + stop(data);
    }

    /** Ends what a launcher that was killed could not end. */
    static int stop(DataFolder data) {
        var left = new ArrayList<ProcessHandle>();
        for (Service service : Service.values()) {
            alive(data.run().resolve(service.label() + ".pid"), service.label() + ".jar")
                    .ifPresent(left::add);
        }
        alive(data.postgres().resolve("postmaster.pid"), "postgres").ifPresent(left::add);
        left.forEach(ProcessHandle::destroy);
        left.forEach(process -> awaitEnd(process, 20));
        forget(data);
        return left.size();
    }

    static void forget(DataFolder data) {
        try {
            for (Service service : Service.values()) {
                Files.deleteIfExists(data.run().resolve(service.label() + ".pid"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> launcher(DataFolder data) {
        return alive(data.run().resolve(LAUNCHER), "onething.home");
    }

    /** A number may belong to somebody else by now: only a process whose command line has the word counts. */
    private static Optional<ProcessHandle> alive(Path pidFile, String word) {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number.strip())))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.pid() != ProcessHandle.current().pid())
                    .filter(process -> process.info()
                            .commandLine()
                            .map(line -> line.contains(word))
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
