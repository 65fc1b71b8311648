package io.onething.approval.hearing;

import io.onething.approval.document.DocumentKind;
import io.onething.approval.document.Documents;
import io.onething.approval.document.Documents.Told;
import io.onething.approval.hearing.Hearing.Minutes;
import io.onething.approval.hearing.Hearing.Role;
import io.onething.approval.hearing.Hearing.Sitting;
import io.onething.approval.timelimit.Beijing;
import io.onething.document.OfficialSheet;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 听证告知书, 听证通知书 and 听证笔录. The department hands those of interested parties out itself: they have no account. */
@Component
class HearingSheets {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH时mm分").withZone(Beijing.ZONE);

    private final Documents documents;

    HearingSheets(Documents documents) {
        this.documents = documents;
    }

    void told(Hearing hearing, Instant now) {
        record(
                hearing,
                DocumentKind.HEARING_RIGHT,
                now,
                hearing.content().reason(),
                OfficialSheet.inChinese(hearing.requestBy()));
    }

    void announced(Hearing hearing, Instant now) {
        Sitting sitting = Objects.requireNonNull(hearing.content().sitting());
        record(
                hearing,
                DocumentKind.HEARING_NOTICE,
                now,
                time(sitting),
                sitting.place(),
                sitting.closedBecause() == null ? "公开举行" : "因涉及" + name(sitting.closedBecause()) + "，不公开举行",
                sitting.chairName());
    }

    void recorded(Hearing hearing, Instant now) {
        Sitting sitting = Objects.requireNonNull(hearing.content().sitting());
        Minutes minutes = Objects.requireNonNull(hearing.content().minutes());
        record(
                hearing,
                DocumentKind.HEARING_RECORD,
                now,
                time(sitting),
                sitting.chairName(),
                minutes.text(),
                minutes.signatures().stream()
                        .map(each -> each.name() + "（" + name(each.role()) + "，"
                                + OfficialSheet.inChinese(Beijing.day(each.at())) + "）")
                        .collect(Collectors.joining("、")));
    }

    private void record(Hearing hearing, DocumentKind kind, Instant now, String... values) {
        documents.record(List.of(new Told(hearing.taskId(), kind, List.of(values))), now);
    }

    private static String time(Sitting sitting) {
        return OfficialSheet.inChinese(Beijing.day(sitting.heldAt())) + HOUR.format(sitting.heldAt());
    }

    private static String name(Hearing.ClosedBecause why) {
        return switch (why) {
            case STATE_SECRET -> "国家秘密";
            case TRADE_SECRET -> "商业秘密";
            case PRIVACY -> "个人隐私";
        };
    }

    private static String name(Role role) {
        return switch (role) {
            case CHAIR -> "主持人";
            case APPLICANT -> "申请人";
            case PARTY -> "利害关系人";
        };
    }
}
