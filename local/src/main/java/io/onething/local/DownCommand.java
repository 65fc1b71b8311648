package io.onething.local;

import io.onething.local.platform.Leftovers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", description = "Stop the platform of a data folder.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    @Mixin
    private PlatformOptions options = new PlatformOptions();

    @Override
    public Integer call() {
        int stopped = Leftovers.stopAll(options.data());
        System.out.println(stopped == 0 ? "Nothing was running. / 没有正在运行的进程。" : "Stopped. / 已停止。");
        return 0;
    }
}
