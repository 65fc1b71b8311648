package io.onething.application.acceptance;

import io.onething.application.Texts;
import io.onething.application.acceptance.AcceptanceReport.CheckReport;
import io.onething.application.acceptance.AcceptanceReports.KeptReport;
import io.onething.application.plan.Promises;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The report as people read it, in Chinese: every check, how it came out and why, with what proves it unchanged. */
@Component
public class ReadableReport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Texts texts;

    ReadableReport(Texts texts) {
        this.texts = texts;
    }

    public String of(KeptReport kept) {
        AcceptanceReport report = kept.report();
        List<String> lines = new ArrayList<>();
        lines.add(texts.zh(
                "acceptance.readable.head",
                report.caseNumber(),
                report.themeNameZh(),
                String.valueOf(report.edition()),
                TIME.format(report.checkedAt().atZone(Promises.BEIJING)),
                kept.digest()));
        report.items().forEach(item -> {
            lines.add("");
            lines.add(texts.zh("acceptance.readable.item", item.nameZh(), item.department()));
            for (int i = 0; i < item.checks().size(); i++) {
                lines.add(line(i + 1, item.checks().get(i)));
            }
        });
        return String.join("\n", lines) + "\n";
    }

    private String line(int number, CheckReport check) {
        return texts.zh(
                "acceptance.readable.check",
                String.valueOf(number),
                check.nameZh(),
                texts.zh("acceptance.level." + check.level()),
                texts.zh("acceptance.status." + check.status()),
                check.reasonZh(),
                check.source());
    }
}
