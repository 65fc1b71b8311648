package io.onething.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service as a process of its own, logging to a file of its own. */
public final class ServiceProcess {
    private static final Duration LONGEST_START = Duration.ofSeconds(180);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Service service;
    private final List<String> command;
    private final Map<String, String> environment;
    private final DataFolder data;
    private final URI health;
    private volatile Process process;

    ServiceProcess(
            Service service, List<String> command, Map<String, String> environment, DataFolder data, URI address) {
        this.service = service;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.data = data;
        this.health = address.resolve("/actuator/health/readiness");
        this.process = launch();
    }

    public Service service() {
        return service;
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it again after a {@link #kill}. */
    public void restart() {
        process = launch();
    }

    /** @throws Refusal if it ends or is not ready in time; the message names its log */
    public void awaitReady() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!ready()) {
            if (!process.isAlive()) {
                throw new Refusal(service.label() + " ended while starting:\n" + lastLines() + "\nAll of it: " + log());
            }
            if (System.nanoTime() > end) {
                throw new Refusal(
                        service.label() + " was not ready after " + LONGEST_START.toSeconds() + " s. See " + log());
            }
            pause();
        }
    }

    void requestStop() {
        process.destroy();
    }

    void awaitStop() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean ready() {
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process launch() {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            Process started = builder.start();
            data.write(data.run().resolve(service.label() + ".pid"), String.valueOf(started.pid()));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + service.label(), e);
        }
    }

    private Path log() {
        return data.log(service.label());
    }

    private String lastLines() {
        try (var lines = Files.lines(log())) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 15), all.size()));
        } catch (IOException e) {
            return "";
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted while waiting for a service");
        }
    }
}
