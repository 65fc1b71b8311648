package io.onething.approval.inspection;

import io.onething.approval.document.DocumentKind;
import io.onething.approval.document.Documents;
import io.onething.approval.document.Documents.Told;
import io.onething.approval.inspection.Conclusion.Correction;
import io.onething.approval.timelimit.Beijing;
import io.onething.document.OfficialSheet;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 联合踏勘通知 and 联合踏勘意见: one for each case, issued by the lead, or by the first department of the case where the lead
 * decides nothing in it.
 */
@Component
class InspectionSheets {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH时mm分").withZone(Beijing.ZONE);

    private final Documents documents;

    InspectionSheets(Documents documents) {
        this.documents = documents;
    }

    void scheduled(JointInspection visit, Instant now) {
        Appointment planned = Objects.requireNonNull(visit.appointment());
        String when = OfficialSheet.inChinese(Beijing.day(planned.startsAt())) + HOUR.format(planned.startsAt());
        String who = planned.inspectors().stream()
                .map(each -> each.name() + "（" + name(visit, each.department()) + "）")
                .collect(Collectors.joining("、"));
        String how = planned.kind() == Appointment.Kind.REMOTE ? "云勘察（视频）" : "现场踏勘";
        told(
                visit,
                DocumentKind.INSPECTION_NOTICE,
                now,
                items -> List.of(when, planned.place(), how + "：" + names(items), who));
    }

    void concluded(JointInspection visit, Instant now) {
        told(visit, DocumentKind.INSPECTION_OPINION, now, items -> List.of(names(items), opinions(items)));
    }

    private void told(
            JointInspection visit, DocumentKind kind, Instant now, Function<List<Visited>, List<String>> values) {
        var told = new ArrayList<Told>();
        for (String caseNumber : visit.caseNumbers()) {
            List<Visited> items = of(visit, caseNumber);
            told.add(new Told(issuer(visit, items).taskId(), kind, values.apply(items)));
        }
        documents.record(told, now);
    }

    private static List<Visited> of(JointInspection visit, String caseNumber) {
        return visit.visited().stream()
                .filter(each -> each.caseNumber().equals(caseNumber))
                .toList();
    }

    private static Visited issuer(JointInspection visit, List<Visited> items) {
        return items.stream()
                .filter(each -> each.isOf(visit.lead().code()))
                .findFirst()
                .orElse(items.getFirst());
    }

    private static String names(List<Visited> items) {
        return items.stream().map(Visited::nameZh).collect(Collectors.joining("、"));
    }

    private static String name(JointInspection visit, String department) {
        return visit.visited().stream()
                .filter(each -> each.isOf(department))
                .map(each -> each.department().nameZh())
                .findFirst()
                .orElse(department);
    }

    private static String opinions(List<Visited> items) {
        var lines = new StringBuilder();
        for (Visited item : items) {
            Conclusion said = item.conclusion();
            if (said != null) {
                lines.append("\n")
                        .append(item.department().nameZh())
                        .append("（")
                        .append(item.nameZh())
                        .append("）：");
                lines.append(
                        switch (said.kind()) {
                            case OK -> "符合要求。";
                            case ABSENT -> "未到场，视为同意。";
                            case CORRECT -> "需整改：";
                        });
                for (Correction each : said.corrections()) {
                    lines.append("\n%d.%s%s".formatted(each.number(), each.note(), each.isOpen() ? "" : "（已整改）"));
                }
            }
        }
        return lines.toString();
    }
}
