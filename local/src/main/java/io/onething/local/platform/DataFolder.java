package io.onething.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The one folder in which a platform keeps everything: databases, the broker's log, secrets made at the first start,
 * log files, caught mail. Remove it, and the next start begins anew.
 */
public final class DataFolder {
    private final Path root;
    private final Properties secrets;

    private DataFolder(Path root, Properties secrets) {
        this.root = root;
        this.secrets = secrets;
    }

    public static DataFolder open(Path root) {
        try {
            Path absolute = root.toAbsolutePath().normalize();
            for (String part : new String[] {"logs", "run", "mail"}) {
                Files.createDirectories(absolute.resolve(part));
            }
            return new DataFolder(absolute, readOrMakeSecrets(absolute.resolve("secrets.properties")));
        } catch (IOException e) {
            throw new Refusal("The data folder " + root + " cannot be used: " + e.getMessage());
        }
    }

    public Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    public Path mail() {
        return root.resolve("mail");
    }

    /** By how much the services' clocks are moved; only a story writes it. */
    public Path clock() {
        return root.resolve("clock");
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    Path run() {
        return root.resolve("run");
    }

    String dataKey() {
        return secrets.getProperty("data-key");
    }

    public String demoPassword() {
        return secrets.getProperty("demo-password");
    }

    String departmentSecret() {
        return secrets.getProperty("department-secret");
    }

    String databasePassword() {
        return secrets.getProperty("database-password");
    }

    /** Removes it with all that is in it; nothing may run on it any more. */
    public void delete() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties readOrMakeSecrets(Path file) throws IOException {
        var secrets = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                secrets.load(in);
            }
            return secrets;
        }
        var random = new SecureRandom();
        secrets.setProperty("data-key", Base64.getEncoder().encodeToString(bytes(random, 32)));
        for (String name : new String[] {"demo-password", "department-secret", "database-password"}) {
            secrets.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, 12)));
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(file)) {
            secrets.store(out, "Made at the first start of this data folder. Whoever has the data key reads the data.");
        }
        return secrets;
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
