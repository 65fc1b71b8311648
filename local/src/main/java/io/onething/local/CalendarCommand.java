package io.onething.local;

import io.onething.kernel.WorkingCalendar;
import io.onething.plan.catalog.CalendarYear;
import io.onething.plan.catalog.CatalogFiles;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "calendar",
        description = "工作日: dates by the announced working calendar.",
        mixinStandardHelpOptions = true,
        subcommands = CalendarCommand.Due.class)
final class CalendarCommand {
    private CalendarCommand() {}

    @Command(
            name = "due",
            description = "Print the last day of a period of working days; needs no running platform.",
            mixinStandardHelpOptions = true)
    static final class Due implements Runnable {
        private static final int MOST_WORKING_DAYS = 3650;
        private static final int EARLIEST = 2000;
        private static final int LATEST = 2099;

        @Parameters(paramLabel = "FROM", description = "day of acceptance, which does not count; such as 2026-09-30")
        private LocalDate from = LocalDate.EPOCH;

        @Parameters(paramLabel = "WORKING_DAYS", description = "length of the period, 0 to 3650")
        private int workingDays;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public void run() {
            CommandSpec command = Objects.requireNonNull(spec);
            if (workingDays < 0 || workingDays > MOST_WORKING_DAYS) {
                throw new ParameterException(
                        command.commandLine(),
                        "WORKING_DAYS must be 0 to 3650, but is %d / 工作日数应为 0 至 3650".formatted(workingDays));
            }
            if (from.getYear() < EARLIEST || from.getYear() > LATEST) {
                throw new ParameterException(
                        command.commandLine(),
                        "FROM must lie in %1$d to %2$d / 日期应在 %1$d 至 %2$d 年之间".formatted(EARLIEST, LATEST));
            }
            WorkingCalendar calendar = CalendarYear.calendar(
                    CatalogFiles.years(PlatformOptions.home().resolve("catalog")));
            LocalDate due = calendar.due(from, workingDays);
            command.commandLine().getOut().println(due);
            if (calendar.isProvisional(from, due)) {
                command.commandLine()
                        .getErr()
                        .println("Provisional: not every year on the way has its holiday notice yet."
                                + " / 暂定:途经年份的节假日安排尚未全部公布。");
            }
        }
    }
}
