package io.onething.local;

import io.onething.local.platform.Platform;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "up", description = "Start the platform and leave it running.", mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Mixin
    private PlatformOptions options = new PlatformOptions();

    @Mixin
    private SimulatorOptions simulated = new SimulatorOptions();

    @Override
    public Integer call() throws InterruptedException {
        RunningPlatform running = RunningPlatform.start(options, Platform.Tuning.QUICK_START, System.out);
        running.attach(simulated.start(running.platform().bootstrapServers()));
        running.tell(System.out);
        // Until Ctrl-C: the shutdown hook stops everything.
        new CountDownLatch(1).await();
        return 0;
    }
}
