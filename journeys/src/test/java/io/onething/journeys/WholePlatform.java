package io.onething.journeys;

import io.onething.local.demo.MailSink;
import io.onething.local.demo.Play;
import io.onething.local.demo.Portal;
import io.onething.local.demo.SignIn;
import io.onething.local.platform.DataFolder;
import io.onething.local.platform.Platform;
import io.onething.local.platform.Ports;
import io.onething.local.platform.Service;
import io.onething.plan.catalog.CatalogFiles;
import io.onething.simulator.Behaviours;
import io.onething.simulator.Simulator;
import io.onething.simulator.SimulatorListener;
import io.onething.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The platform that all journeys of this JVM share, started at the first of them and stopped with the JVM. */
final class WholePlatform {
    static final PrintStream QUIET = new PrintStream(PrintStream.nullOutputStream());

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private WholePlatform() {}

    private static final class Started {
        static final Platform PLATFORM = start();
        static final MailSink MAIL =
                new MailSink(PLATFORM.data().mail(), PLATFORM.ports().smtp());

        private static Platform start() {
            try {
                Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "platform-");
                Platform platform = Platform.start(
                        HOME,
                        DataFolder.open(folder),
                        Ports.free(),
                        Platform.Tuning.QUICK_START,
                        step -> System.out.println("starting " + step));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    MAIL.close();
                    platform.close();
                }));
                return platform;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Platform platform() {
        return Started.PLATFORM;
    }

    static Path mail() {
        // Naming the sink starts it.
        return Started.MAIL.caught() >= 0 ? platform().data().mail() : HOME;
    }

    /** Departments that behave as said until they are closed. */
    static Simulator departments(String behaviours) {
        mail();
        return Simulator.start(
                new SimulatorSettings(
                        platform().bootstrapServers(),
                        CatalogFiles.read(HOME.resolve("catalog")).departments().stream()
                                .map(department -> department.code())
                                .toList(),
                        Behaviours.parse(Duration.ofMillis(50), behaviours)),
                SimulatorListener.NONE);
    }

    static Portal portalOf(String person) {
        return new Portal(platform().ports().url(Service.GATEWAY), tokenOf(person));
    }

    static String tokenOf(String person) {
        String gateway = platform().ports().url(Service.GATEWAY);
        return TOKENS.computeIfAbsent(
                person,
                account -> new SignIn(platform().ports().url(Service.IDENTITY_SERVER), gateway + "/callback")
                        .as(account, platform().data().demoPassword()));
    }

    static Portal portalOfVisitor() {
        return new Portal(platform().ports().url(Service.GATEWAY), null);
    }

    static Play playOf(String person) {
        return new Play(portalOf(person), QUIET);
    }
}
