package io.onething.local;

import io.onething.local.platform.DataFolder;
import io.onething.local.platform.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which platform of this machine is meant. */
final class PlatformOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of databases, log, secrets and mail; a second start goes on with it"
                    + " (default: .onething in the checkout)")
    private Path folder = home().resolve(".onething");

    @Option(
            names = "--port-shift",
            paramLabel = "N",
            defaultValue = "0",
            description = "added to every port, to run beside another platform (default: ${DEFAULT-VALUE})")
    private int portShift;

    DataFolder data() {
        return DataFolder.open(folder);
    }

    /** A folder of its own, so that a story's moved clock leaves no trace. */
    DataFolder ofStory() {
        try {
            return DataFolder.open(Files.createTempDirectory("onething-story"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ports ports() {
        return new Ports(portShift);
    }

    static Path home() {
        return Path.of(System.getProperty("onething.home", "."))
                .toAbsolutePath()
                .normalize();
    }
}
