package io.onething.local;

import io.onething.local.demo.Play;
import io.onething.local.demo.Portal;
import io.onething.local.demo.SignIn;
import io.onething.local.demo.Stage;
import io.onething.local.demo.Story;
import io.onething.local.demo.StoryBroken;
import io.onething.local.demo.StoryClock;
import io.onething.local.platform.DataFolder;
import io.onething.local.platform.Platform;
import io.onething.local.platform.Ports;
import io.onething.local.platform.Service;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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

    @Option(
            names = "--story",
            paramLabel = "NAME",
            description = "play a story of the legal clock, which is moved, and end")
    private @Nullable String story;

    @Option(names = "--stories", description = "list the stories and end")
    private boolean stories;

    @Override
    public Integer call() throws InterruptedException {
        PrintStream out = System.out;
        if (stories) {
            Arrays.stream(Story.values())
                    .forEach(each -> out.printf("%-18s %s / %s%n", each.nameOnTheLine(), each.zh(), each.en()));
            return 0;
        }
        @Nullable String name = story;
        if (name != null) {
            return play(Story.named(name).orElseThrow(() -> unknown(name)), out);
        }
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

    private static ParameterException unknown(String name) {
        return new ParameterException(
                new CommandLine(new DemoCommand()),
                "没有这个故事 / there is no story " + name + "; ./onething demo --stories");
    }

    /** In a folder of its own, which stays, with its log files, only where the story went another way. */
    private int play(Story played, PrintStream out) {
        DataFolder data = options.ofStory();
        var clock = new StoryClock(data.clock());
        clock.moveTo(Story.BEGIN);
        try (RunningPlatform running = RunningPlatform.start(data, options, Platform.Tuning.QUICK_START, out)) {
            running.attach(SimulatorOptions.forStory(running.platform().bootstrapServers(), played.behaviours()));
            out.printf("%n%s / %s%n", played.zh(), played.en());
            played.playOn(stage(running, clock, out));
            out.printf("%nAs told. / 与故事一致。%n");
        } catch (StoryBroken broken) {
            out.printf("%nNot as told / 与故事不符: %s%n", broken.getMessage());
            return 1;
        }
        data.delete();
        return 0;
    }

    private static Stage stage(RunningPlatform running, StoryClock clock, PrintStream out) {
        Ports ports = running.platform().ports();
        String gateway = ports.url(Service.GATEWAY);
        String password = running.platform().data().demoPassword();
        return new Stage(
                person -> new Portal(
                        gateway,
                        new SignIn(ports.url(Service.IDENTITY_SERVER), gateway + "/callback").as(person, password)),
                clock,
                out);
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
