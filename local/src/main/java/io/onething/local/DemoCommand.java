package io.onething.local;

import io.onething.local.demo.Play;
import io.onething.local.demo.Portal;
import io.onething.local.demo.SignIn;
import io.onething.local.platform.Platform;
import io.onething.local.platform.Ports;
import io.onething.local.platform.Service;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Start the platform and play one real request with simulated departments.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private PlatformOptions options = new PlatformOptions();

    @Mixin
    private SimulatorOptions simulated = new SimulatorOptions();

    @Option(
            names = "--theme",
            paramLabel = "CODE",
            defaultValue = "NEWBORN",
            description = "theme to file for, with the answers of its first example (default: ${DEFAULT-VALUE})")
    private String theme = "NEWBORN";

    @Option(names = "--once", description = "end after the result; exit code 0 only if it is the expected one")
    private boolean once;

    @Override
    public Integer call() throws InterruptedException {
        PrintStream out = System.out;
        RunningPlatform running = RunningPlatform.start(options, Platform.Tuning.QUICK_START, out);
        running.attach(simulated.start(running.platform().bootstrapServers()));
        int exitCode = play(running, out);
        if (once) {
            running.close();
            return exitCode;
        }
        running.tell(out);
        new CountDownLatch(1).await();
        return 0;
    }

    private int play(RunningPlatform running, PrintStream out) {
        Ports ports = running.platform().ports();
        String gateway = ports.url(Service.GATEWAY);
        String person = "wang.fang";
        String token = new SignIn(ports.url(Service.IDENTITY_SERVER), gateway + "/callback")
                .as(person, running.platform().data().demoPassword());
        out.println();
        out.println(person + " signed in and files one request / 登录并提交一份申请:");
        Play.Ending ending = new Play(new Portal(gateway, token), out).play(theme);
        if (ending.differences().isEmpty()) {
            out.printf(
                    "%nAs expected: %d items, %d licenses, all verified. / 与预期一致。%n",
                    ending.items().size(), ending.licenses().size());
            return 0;
        }
        out.println("\nNot as expected / 与预期不符:");
        ending.differences().forEach(difference -> out.println("  - " + difference));
        return 1;
    }
}
