package io.onething.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * The services' jars, unpacked once beside where they were built: a JVM starts a third sooner from unpacked jars than
 * from a jar of jars.
 */
final class Jars {
    private final Path home;
    private final Path java;

    /** @param home the checkout, or wherever the services' folders with their {@code target} are */
    Jars(Path home) {
        this.home = home;
        this.java = Path.of(System.getProperty("java.home"), "bin", "java");
    }

    Path java() {
        return java;
    }

    /**
     * Unpacks what was built since the last start.
     *
     * @throws Refusal if a service is not built
     */
    void unpackAll(Consumer<String> progress) {
        var missing = new ArrayList<String>();
        for (Service service : Service.values()) {
            if (!Files.exists(jar(service))) {
                missing.add(service.label());
            } else if (!isUnpacked(service)) {
                progress.accept("unpacking " + service.label() + " (once)");
                unpack(service);
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal("Not built yet: " + String.join(", ", missing) + ". Build with: ./onething build");
        }
    }

    /** The application to start. */
    Path unpacked(Service service) {
        return folder(service).resolve(service.label() + ".jar");
    }

    private boolean isUnpacked(Service service) {
        try {
            return Files.exists(stamp(service))
                    && Files.readString(stamp(service)).equals(identity(jar(service)));
        } catch (IOException e) {
            return false;
        }
    }

    private void unpack(Service service) {
        try {
            Process process = new ProcessBuilder(
                            java.toString(),
                            "-Djarmode=tools",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            jar(service).toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder(service).toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new Refusal("Cannot unpack " + jar(service) + "; build it again with: ./onething build");
            }
            Files.writeString(stamp(service), identity(jar(service)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted while unpacking");
        }
    }

    private static String identity(Path jar) throws IOException {
        return Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
    }

    private Path stamp(Service service) {
        return folder(service).resolve("unpacked-from");
    }

    private Path folder(Service service) {
        return home.resolve(service.label()).resolve("target").resolve("unpacked");
    }

    private Path jar(Service service) {
        return home.resolve(service.label()).resolve("target").resolve(service.label() + ".jar");
    }
}
