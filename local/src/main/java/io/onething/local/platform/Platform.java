package io.onething.local.platform;

import io.onething.embedded.EmbeddedDatabase;
import io.onething.embedded.EmbeddedKafka;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The running platform: PostgreSQL and Kafka in this process, each service in its own. */
public final class Platform implements AutoCloseable {
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xms48m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED");

    private final Path home;
    private final DataFolder data;
    private final Ports ports;
    private final Tuning tuning;
    private final Jars jars;
    private final EmbeddedDatabase database;
    private final EmbeddedKafka kafka;
    private final List<ServiceProcess> processes = new ArrayList<>();

    /** What the JVMs of the services are set for. */
    public enum Tuning {
        /** The first compiler tier alone: half the processor time until all are ready. */
        QUICK_START("-XX:TieredStopAtLevel=1"),
        /** All compiler tiers, as in production. */
        THROUGHPUT("-XX:+TieredCompilation");

        private final String option;

        Tuning(String option) {
            this.option = option;
        }
    }

    private Platform(
            Path home, DataFolder data, Ports ports, Tuning tuning, EmbeddedDatabase database, EmbeddedKafka kafka) {
        this.home = home;
        this.data = data;
        this.ports = ports;
        this.tuning = tuning;
        this.jars = new Jars(home);
        this.database = database;
        this.kafka = kafka;
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @param home where the services' folders with their built jars are
     * @param progress is told in a few words what is being waited for
     * @throws Refusal if jars are missing, ports are taken, or a service does not come up
     */
    public static Platform start(Path home, DataFolder data, Ports ports, Tuning tuning, Consumer<String> progress) {
        new Jars(home).unpackAll(progress);
        Leftovers.stop(data);
        ports.requireFree();
        progress.accept("PostgreSQL, Kafka");
        // A thread of our own making: those of the common pool do not see the classes of an unpacked jar.
        var broker = CompletableFuture.supplyAsync(
                () -> {
                    EmbeddedKafka started = EmbeddedKafka.start(data.kafka(), ports.kafka(), ports.kafkaController());
                    DepartmentTopics.provide(started.bootstrapServers(), home.resolve("catalog"));
                    return started;
                },
                task -> Thread.ofPlatform().name("kafka-start").start(task));
        EmbeddedDatabase database = EmbeddedDatabase.start(data.postgres(), ports.postgres());
        var platform = new Platform(home, data, ports, tuning, database, broker.join());
        try {
            platform.startServices(progress);
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    public Ports ports() {
        return ports;
    }

    public DataFolder data() {
        return data;
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** The server under all the services' databases, for measuring and for looking after the fact. */
    public EmbeddedDatabase database() {
        return database;
    }

    public List<ServiceProcess> processes() {
        return List.copyOf(processes);
    }

    public ServiceProcess process(Service service) {
        return processes.stream()
                .filter(p -> p.service() == service)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        for (ServiceProcess process : processes.reversed()) {
            process.requestStop();
        }
        processes.forEach(ServiceProcess::awaitStop);
        kafka.close();
        database.close();
        Leftovers.forget(data);
    }

    private void startServices(Consumer<String> progress) {
        // The others ask it for their settings when they start.
        launch(Service.CONFIG_SERVER);
        Service.withDatabase()
                .forEach(service -> database.provide(service.database(), service.database(), data.databasePassword()));
        provideStatistics();
        progress.accept(Service.CONFIG_SERVER.label());
        processes.getFirst().awaitReady();
        for (Service service : Service.values()) {
            if (service != Service.CONFIG_SERVER) {
                launch(service);
            }
        }
        for (ServiceProcess process : processes) {
            progress.accept(process.service().label());
            process.awaitReady();
        }
    }

    /** Statement counts, for {@code ./onething bench}. */
    private void provideStatistics() {
        try (var connection = database.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count statements", e);
        }
    }

    private void launch(Service service) {
        var command = new ArrayList<String>();
        command.add(jars.java().toString());
        command.addAll(JVM);
        command.add(tuning.option);
        command.add("-jar");
        command.add(jars.unpacked(service).toString());
        processes.add(new ServiceProcess(service, command, environment(service), data, URI.create(ports.url(service))));
    }

    private Map<String, String> environment(Service service) {
        var environment = new HashMap<String, String>();
        environment.put("SERVER_PORT", String.valueOf(ports.of(service)));
        environment.put("ONETHING_BIND", Ports.HOST);
        environment.put("ONETHING_CONFIG_SERVER", ports.url(Service.CONFIG_SERVER));
        environment.put("ONETHING_CONFIG_DIR", home.resolve("config").toUri().toString());
        environment.put("ONETHING_ISSUER", ports.url(Service.IDENTITY_SERVER));
        environment.put(
                "ONETHING_IDENTITY_KEYS",
                data.root().resolve("identity-keys.json").toString());
        environment.put("ONETHING_PORTAL_REDIRECTS", ports.url(Service.GATEWAY) + "/callback");
        environment.put("ONETHING_DEMO_PASSWORD", data.demoPassword());
        environment.put("ONETHING_DEPARTMENT_SECRET", data.departmentSecret());
        environment.put("ONETHING_DATA_KEY", data.dataKey());
        environment.put("ONETHING_KAFKA", kafka.bootstrapServers());
        environment.put("ONETHING_SMTP_HOST", Ports.HOST);
        environment.put("ONETHING_SMTP_PORT", String.valueOf(ports.smtp()));
        if (tuning == Tuning.THROUGHPUT) {
            // One person's token carries the whole load of a measurement.
            environment.put("ONETHING_RATE_LIMIT_PER_SECOND", "1000000");
        }
        if (Files.exists(data.clock())) {
            environment.put("ONETHING_CLOCK_FILE", data.clock().toString());
            // A day passes in less time than a timer waits elsewhere.
            environment.put("ONETHING_TIMER_POLLING", "PT0.1S");
        }
        for (Service other : Service.values()) {
            environment.put(other.addressVariable(), ports.url(other));
        }
        if (service.hasDatabase()) {
            environment.put("ONETHING_DB_URL", database.url(service.database()));
            environment.put("ONETHING_DB_USER", service.database());
            environment.put("ONETHING_DB_PASSWORD", data.databasePassword());
        }
        return environment;
    }

    /** Bytes of memory that all processes of the platform hold, this one included; 0 where the system does not say. */
    public long residentBytes() {
        var pids = new ArrayList<Long>();
        pids.add(ProcessHandle.current().pid());
        ProcessHandle.current().descendants().forEach(child -> pids.add(child.pid()));
        return pids.stream().mapToLong(Platform::residentBytes).sum();
    }

    private static long residentBytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))) {
            // The proportional share: what PostgreSQL's processes have in common counts once.
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
