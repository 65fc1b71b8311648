package io.onething.local;

import io.onething.local.platform.Refusal;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code ./onething}: the platform on one machine, and the tools for those who write themes. */
@Command(
        name = "onething",
        description = "高效办成一件事: one request, several departments, one result.",
        mixinStandardHelpOptions = true,
        version = "onething 0.1.0-SNAPSHOT",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            CatalogCommand.class,
            CalendarCommand.class,
            BenchCommand.class
        })
public final class Onething implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    public static void main(String[] args) {
        // Before several threads log their first line at once.
        LoggerFactory.getILoggerFactory();
        var commandLine = new CommandLine(new Onething());
        commandLine.setExecutionExceptionHandler((failure, line, _) -> {
            line.getErr().println(failure instanceof Refusal ? failure.getMessage() : "Failed: " + failure);
            if (!(failure instanceof Refusal)) {
                failure.printStackTrace(line.getErr());
            }
            return 1;
        });
        System.exit(commandLine.execute(args));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(System.out);
        }
    }
}
