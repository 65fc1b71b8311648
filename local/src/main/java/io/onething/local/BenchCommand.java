package io.onething.local;

import io.onething.local.bench.Bench;
import io.onething.local.demo.Portal;
import io.onething.local.demo.SignIn;
import io.onething.local.platform.Platform;
import io.onething.local.platform.Service;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        description = "Drive the newborn case through the gateway and measure what it costs.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Mixin
    private PlatformOptions options = new PlatformOptions();

    @Option(names = "--seconds", defaultValue = "60", description = "how long to measure (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "30", description = "seconds before that (default: ${DEFAULT-VALUE})")
    private int warmUpSeconds;

    @Option(names = "--open", defaultValue = "64", description = "cases open at once (default: ${DEFAULT-VALUE})")
    private int open;

    @Override
    public Integer call() {
        try (var running = RunningPlatform.start(options, Platform.Tuning.THROUGHPUT, System.out)) {
            Platform platform = running.platform();
            String gateway = platform.ports().url(Service.GATEWAY);
            String token = new SignIn(platform.ports().url(Service.IDENTITY_SERVER), gateway + "/callback")
                    .as("load.test", platform.data().demoPassword());
            Bench bench = Bench.newborn(platform, () -> new Portal(gateway, token), System.out);
            running.attach(SimulatorOptions.atOnce(platform.bootstrapServers(), bench.listener()));
            return bench.run(open, warmUpSeconds, seconds) ? 0 : 1;
        }
    }
}
