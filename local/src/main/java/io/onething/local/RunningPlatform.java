package io.onething.local;

import io.onething.local.demo.MailSink;
import io.onething.local.platform.DataFolder;
import io.onething.local.platform.Leftovers;
import io.onething.local.platform.Platform;
import io.onething.local.platform.Ports;
import io.onething.local.platform.Service;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A platform with everything round it that a person needs to try it: a mail sink and whatever is attached. */
final class RunningPlatform implements AutoCloseable {
    private final Platform platform;
    private final MailSink mail;
    private final List<AutoCloseable> attached = new ArrayList<>();
    private boolean closed;

    private RunningPlatform(Platform platform, MailSink mail) {
        this.platform = platform;
        this.mail = mail;
    }

    /** Starts all of it and says how long it took; stops all of it when this process is asked to end. */
    static RunningPlatform start(PlatformOptions options, Platform.Tuning tuning, PrintStream out) {
        return start(options.data(), options, tuning, out);
    }

    /** The same in another folder. */
    static RunningPlatform start(DataFolder data, PlatformOptions options, Platform.Tuning tuning, PrintStream out) {
        long begin = System.nanoTime();
        Ports ports = options.ports();
        Leftovers.noteLauncher(data);
        out.println("Starting Onething / 正在启动 … (log files: " + data.root().resolve("logs") + ")");
        Platform platform = Platform.start(
                PlatformOptions.home(), data, ports, tuning, step -> out.println("  " + since(begin) + "  " + step));
        var mail = new MailSink(data.mail(), ports.smtp());
        var running = new RunningPlatform(platform, mail);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        out.printf("Ready after %s; %,d MB resident in all.%n", since(begin), platform.residentBytes() / 1024 / 1024);
        return running;
    }

    Platform platform() {
        return platform;
    }

    MailSink mail() {
        return mail;
    }

    /** What works beside the platform, such as departments, and stops before it. */
    synchronized void attach(AutoCloseable part) {
        attached.add(part);
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        for (AutoCloseable part : attached.reversed()) {
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("did not stop cleanly: " + e);
            }
        }
        mail.close();
        platform.close();
    }

    /** Where everything is, for a person who wants to go on from here. */
    void tell(PrintStream out) {
        Ports ports = platform.ports();
        DataFolder data = platform.data();
        List.of(
                        "",
                        "Gateway        " + ports.url(Service.GATEWAY),
                        "REST contract  " + ports.url(Service.GATEWAY) + "/docs",
                        "Sign-in        " + ports.url(Service.IDENTITY_SERVER) + "  (OAuth 2.1, client \"portal\")",
                        "Demo people    wang.fang, li.lei, han.meimei, zhang.wei (applicants); clerk.ga, clerk.wj … (clerks);"
                                + " head.sj (agency head), supervisor, operator",
                        "Password       " + data.demoPassword() + "  (of all demo people; kept in "
                                + data.root().resolve("secrets.properties") + ")",
                        "Kafka          " + platform.bootstrapServers(),
                        "PostgreSQL     127.0.0.1:" + ports.postgres(),
                        "Caught mail    " + data.mail() + "  (" + mail.caught() + " so far)",
                        "Data           " + data.root(),
                        "",
                        "Ctrl-C stops everything; so does ./onething down. / 按 Ctrl-C 停止全部。")
                .forEach(out::println);
    }

    private static String since(long begin) {
        return "%5.1f s".formatted(Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    }
}
