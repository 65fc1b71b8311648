package io.onething.test;

import io.onething.embedded.EmbeddedDatabase;
import io.onething.embedded.EmbeddedKafka;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one switch between Docker and embedded servers. Where a Docker engine answers, the images of production are
 * used; elsewhere real servers are started from their binaries. {@code -Donething.test.servers=embedded|docker} decides
 * by hand. Both live as long as the JVM.
 */
public final class TestServers {
    static final String POSTGRES_IMAGE = "postgres:17";
    static final String KAFKA_IMAGE = "apache/kafka:4.2.0";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServers() {}

    private record Postgres(String urlPrefix, String user, String password) {}

    /** A database of its own on the JVM's one server. */
    public record Database(String url, String user, String password) {}

    private static final class Started {
        static final boolean DOCKER = useDocker();
        static final Postgres POSTGRES = DOCKER ? containerPostgres() : embeddedPostgres();
        static final String KAFKA = DOCKER ? containerKafka() : embeddedKafka();
    }

    public static String kafka() {
        return Started.KAFKA;
    }

    public static Database freshDatabase() {
        Postgres server = Started.POSTGRES;
        String name = "test_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.urlPrefix + "postgres", server.user, server.password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a database for the test", e);
        }
        return new Database(server.urlPrefix + name, server.user, server.password);
    }

    /** A TCP port of the loopback address that nobody listens on just now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean useDocker() {
        return switch (System.getProperty("onething.test.servers", "auto")) {
            case "docker" -> true;
            case "embedded" -> false;
            // Asking Testcontainers is slow and loud where there is not even a socket.
            default ->
                (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
                        && DockerClientFactory.instance().isDockerAvailable();
        };
    }

    private static Postgres containerPostgres() {
        var container = new PostgreSQLContainer(POSTGRES_IMAGE).withCommand("postgres", "-c", "max_connections=200");
        container.start();
        return new Postgres(
                "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/",
                container.getUsername(),
                container.getPassword());
    }

    private static String containerKafka() {
        var container = new KafkaContainer(KAFKA_IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.start();
        return container.getBootstrapServers();
    }

    private static Postgres embeddedPostgres() {
        EmbeddedDatabase server = EmbeddedDatabase.start(folder("postgres"), 0);
        closeAtExit(server);
        return new Postgres(server.url(""), "postgres", "postgres");
    }

    private static String embeddedKafka() {
        EmbeddedKafka broker = EmbeddedKafka.start(folder("kafka"), freePort(), freePort());
        closeAtExit(broker);
        return broker.bootstrapServers();
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory("onething-test-" + name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void closeAtExit(AutoCloseable server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (Exception e) {
                System.err.println("a test server did not stop: " + e);
            }
        }));
    }
}
