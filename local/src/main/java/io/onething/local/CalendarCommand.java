package io.onething.local;

import io.onething.kernel.WorkingCalendar;
import io.onething.plan.catalog.CalendarYear;
import io.onething.plan.catalog.CatalogFiles;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
        @Parameters(paramLabel = "FROM", description = "day of acceptance, which does not count; such as 2026-09-30")
        private String from = "";

        @Parameters(paramLabel = "WORKING_DAYS", description = "length of the period, 0 to 3650")
        private int workingDays;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public void run() {
            CommandSpec command = Objects.requireNonNull(spec);
            if (workingDays < 0 || workingDays > WorkingCalendar.LONGEST) {
                throw new ParameterException(
                        command.commandLine(),
                        "WORKING_DAYS must be 0 to 3650, but is %d / 工作日数应为 0 至 3650".formatted(workingDays));
            }
            LocalDate day = day(command);
            WorkingCalendar calendar = CalendarYear.calendar(
                    CatalogFiles.years(PlatformOptions.home().resolve("catalog")));
            LocalDate due = calendar.due(day, workingDays);
            command.commandLine().getOut().println(due);
            if (calendar.isProvisional(day, due)) {
                command.commandLine()
                        .getErr()
                        .println("Provisional: not every year on the way has its holiday notice yet."
                                + " / 暂定:途经年份的节假日安排尚未全部公布。");
            }
        }

        private LocalDate day(CommandSpec command) {
            try {
                LocalDate day = LocalDate.parse(from);
                if (!day.isBefore(WorkingCalendar.EARLIEST) && !day.isAfter(WorkingCalendar.LATEST)) {
                    return day;
                }
            } catch (DateTimeParseException notADay) {
                throw refused(command);
            }
            throw refused(command);
        }

        private ParameterException refused(CommandSpec command) {
            return new ParameterException(
                    command.commandLine(),
                    "FROM must be a day such as 2026-09-30, in %1$d to %2$d, but is %3$s / 日期应如 2026-09-30,且在 %1$d 至 %2$d 年之间"
                            .formatted(WorkingCalendar.EARLIEST.getYear(), WorkingCalendar.LATEST.getYear(), from));
        }
    }
}
