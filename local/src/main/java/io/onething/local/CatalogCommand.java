package io.onething.local;

import io.onething.plan.check.CatalogCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "catalog",
        description = "Tools for those who write themes.",
        mixinStandardHelpOptions = true,
        subcommands = CatalogCommand.Check.class)
final class CatalogCommand {
    private CatalogCommand() {}

    @Command(
            name = "check",
            description = "Check theme files and run their examples; exit code 0 only if all agree.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", arity = "1..*", description = "theme files")
        private List<Path> files = List.of();

        @Override
        public Integer call() {
            return CatalogCheck.run(files, System.out);
        }
    }
}
