package io.onething.approval.document;

import static io.onething.document.OfficialSheet.inChinese;

import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalEvent;
import io.onething.approval.task.Citation;
import io.onething.approval.task.ClockReading;
import io.onething.approval.task.ClockRules;
import io.onething.approval.task.Decision;
import io.onething.approval.task.Proceeding;
import io.onething.approval.task.Revocation;
import io.onething.approval.task.Supplement;
import io.onething.approval.task.Terms;
import io.onething.approval.task.Tolerance;
import io.onething.approval.task.ToleranceSettings;
import io.onething.approval.task.Undertaking;
import io.onething.approval.task.Verdict;
import io.onething.approval.task.Watched;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.SpecialProcedure;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is told in writing of what happened to an approval: which document, with which values. */
@Component
class Drafting {
    private static final Set<String> FORMAL = Set.of(
            "ADMIN_LICENCE",
            "INTEGRATED_LICENCE",
            "ADMIN_CONFIRMATION",
            "ADMIN_PAYMENT",
            "REGISTRATION_MARKET",
            "REGISTRATION_REALESTATE");
    private final Templates templates;
    private final Citing citing;
    private final ClockRules rules;
    private final ToleranceSettings tolerances;

    Drafting(ClockRules rules, RemedySettings remedies, ToleranceSettings tolerances) {
        this.templates = new Templates(remedies);
        this.citing = new Citing(templates);
        this.rules = rules;
        this.tolerances = tolerances;
    }

    /** What is to be told in writing of an event; empty where nothing is. */
    Optional<Draft> of(
            ApprovalEvent event, @Nullable WorkingCalendar days, Map<UUID, Citation.Cited> cited, Instant now) {
        return switch (event) {
            case ApprovalEvent.ClockMoved(Approval approval, var cause) ->
                switch (cause) {
                    case ACCEPTED, DEEMED_ACCEPTED -> accepted(approval, days, now);
                    case SUSPENDED -> suspended(approval, days, now);
                    case EXTENDED -> extended(approval, days, now);
                    case RESUMED, CALENDAR, RULES -> Optional.empty();
                };
            case ApprovalEvent.NotAccepted(Approval approval, Proceeding.NotAccepted refusal) ->
                templates.draft(
                        approval,
                        DocumentKind.NOT_ACCEPTED,
                        now,
                        refusal.reason(),
                        refusal.properAgency() == null
                                ? ""
                                : templates.say("not-accepted.agency", refusal.properAgency()));
            case ApprovalEvent.SupplementAsked(Approval approval, Supplement supplement) ->
                templates.draft(
                        approval,
                        DocumentKind.SUPPLEMENT,
                        now,
                        list(supplement),
                        supplement.returned()
                                ? templates.say("supplement.returned")
                                : templates.say("supplement.kept"));
            case ApprovalEvent.Lapsed(Approval approval) -> templates.draft(approval, DocumentKind.LAPSED, now);
            case ApprovalEvent.ToleranceBegun(Approval approval, var _) -> tolerated(approval, days, now);
            case ApprovalEvent.ToleranceLapsed(Approval approval, var _) -> lapsedOwing(approval, now);
            case ApprovalEvent.ToleranceReminded _, ApprovalEvent.OwedSupplied _ -> Optional.empty();
            case ApprovalEvent.Decided(Approval approval, Decision decision) ->
                decided(approval, decision, now).map(draft -> citing.in(draft, approval, cited.get(approval.taskId())));
            case ApprovalEvent.Assigned _,
                    ApprovalEvent.Received _,
                    ApprovalEvent.Supplemented _,
                    ApprovalEvent.RulesChanged _,
                    ApprovalEvent.Undone _,
                    ApprovalEvent.LampChanged _ -> Optional.empty();
            case ApprovalEvent.Revoked(Approval approval, Revocation revocation) ->
                templates.draft(
                        approval,
                        DocumentKind.REVOCATION,
                        now,
                        revocation.reason(),
                        templates.say("revocation." + revocation.ground()));
        };
    }

    /** What another feature tells; {@code values} from {3} on. */
    Optional<Draft> told(Approval approval, DocumentKind kind, List<String> values, Instant now) {
        return templates.draft(approval, kind, now, values.toArray(String[]::new));
    }

    /** 超期说明: why it is late, and until when it will be done. */
    Optional<Draft> overdue(Approval approval, Watched watched, String reason, LocalDate newDate, Instant now) {
        return templates.draft(
                approval, DocumentKind.OVERDUE, now, reason, inChinese(newDate), templates.say("overdue." + watched));
    }

    /** 告知承诺书, of what was signed. */
    Optional<Draft> commitment(Approval approval, Instant now) {
        Terms.@Nullable Commitment terms = approval.item().terms().commitment();
        List<Undertaking> signed = approval.proceeding().undertakings().stream()
                .filter(each -> each.kind() == Undertaking.Kind.COMMITMENT)
                .toList();
        if (terms == null || signed.isEmpty()) {
            return Optional.empty();
        }
        return templates.draft(
                approval,
                DocumentKind.COMMITMENT,
                now,
                signed.stream().map(Undertaking::text).collect(Collectors.joining("\n")),
                inChinese(Beijing.day(signed.getLast().signedAt())),
                signed.getLast().signedBy(),
                String.valueOf(terms.verifyWithin()));
    }

    /** 责令改正通知书: what was found, and until when it is to be rectified. */
    Optional<Draft> rectification(Approval approval, List<String> findings, LocalDate until, Instant now) {
        return templates.draft(approval, DocumentKind.RECTIFICATION, now, numbered(findings), inChinese(until));
    }

    /** 送达回证 of a document. */
    Optional<Draft> delivered(Approval approval, String title, String number, Instant now) {
        return templates.draft(approval, DocumentKind.DELIVERY, now, title, number, inChinese(Beijing.day(now)));
    }

    private Optional<Draft> accepted(Approval approval, @Nullable WorkingCalendar days, Instant now) {
        // Papers that are owed are not complete: the notice of tolerance says what else 受理 does.
        if (!FORMAL.contains(approval.item().regime()) || approval.proceeding().isOwing()) {
            return Optional.empty();
        }
        LocalDate on = Beijing.day(approval.clock().orElseThrow().startedAt());
        String how = approval.proceeding().deemedAccepted() ? templates.say("acceptance.deemed") : "";
        return templates.draft(
                approval, DocumentKind.ACCEPTANCE, now, inChinese(on), promised(approval, days, now), how);
    }

    private Optional<Draft> tolerated(Approval approval, @Nullable WorkingCalendar days, Instant now) {
        Tolerance tolerance = Objects.requireNonNull(approval.proceeding().tolerance());
        LocalDate on = Beijing.day(approval.clock().orElseThrow().startedAt());
        return templates.draft(
                approval,
                DocumentKind.TOLERANCE,
                now,
                inChinese(on),
                papers(tolerance),
                inChinese(Objects.requireNonNull(tolerance.supplyBy())),
                templates.say("tolerance.late." + tolerances.late()) + promised(approval, days, now));
    }

    private Optional<Draft> lapsedOwing(Approval approval, Instant now) {
        Tolerance tolerance = Objects.requireNonNull(approval.proceeding().tolerance());
        return templates.draft(
                approval,
                DocumentKind.LAPSED,
                "lapsed-owed",
                now,
                inChinese(Objects.requireNonNull(tolerance.supplyBy())),
                papers(tolerance),
                templates.say("lapsed-owed.late." + tolerances.late()));
    }

    private static String papers(Tolerance tolerance) {
        return numbered(tolerance.papers().stream().map(Tolerance.Paper::nameZh).toList());
    }

    private Optional<Draft> suspended(Approval approval, @Nullable WorkingCalendar days, Instant now) {
        List<Proceeding.Procedure> procedures = approval.proceeding().procedures();
        if (procedures.isEmpty()) {
            return Optional.empty();
        }
        Proceeding.Procedure last = procedures.getLast();
        LocalDate from = Beijing.day(last.from());
        String until = days == null
                ? ""
                : templates.say("special-procedure.until", inChinese(days.due(from, last.expectedWorkingDays())));
        return templates.draft(
                approval,
                DocumentKind.SPECIAL_PROCEDURE,
                now,
                name(last.kind()),
                String.valueOf(last.expectedWorkingDays()),
                until,
                Objects.requireNonNullElse(last.reason(), ""));
    }

    private Optional<Draft> extended(Approval approval, @Nullable WorkingCalendar days, Instant now) {
        Proceeding.Extension extension =
                Objects.requireNonNull(approval.proceeding().extension());
        return templates.draft(
                approval,
                DocumentKind.EXTENSION,
                now,
                String.valueOf(extension.days()),
                extension.reason(),
                promised(approval, days, now),
                templates.say("rank." + extension.rank()));
    }

    private Optional<Draft> decided(Approval approval, Decision decision, Instant now) {
        if (decision.verdict() == Verdict.REFUSED) {
            return templates.draft(
                    approval,
                    DocumentKind.REFUSAL,
                    now,
                    Objects.requireNonNullElse(decision.content().reason(), ""));
        }
        return FORMAL.contains(approval.item().regime())
                ? templates.draft(
                        approval,
                        DocumentKind.APPROVAL,
                        now,
                        approval.item().license() == null
                                ? ""
                                : templates.say(
                                        "approval.license",
                                        approval.item().license().nameZh()))
                : Optional.empty();
    }

    private static String numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> "\n%d.%s".formatted(i + 1, lines.get(i)))
                .collect(Collectors.joining());
    }

    private String promised(Approval approval, @Nullable WorkingCalendar days, Instant now) {
        ClockReading reading = days == null ? ClockReading.NONE : rules.read(approval, days, now);
        return reading.promised() == null
                ? ""
                : templates.say("promised", inChinese(reading.promised().on()));
    }

    /** A field's code says nothing to the applicant, and the note says all. */
    private String list(Supplement supplement) {
        var lines = new StringBuilder();
        for (int i = 0; i < supplement.corrections().size(); i++) {
            Supplement.Correction each = supplement.corrections().get(i);
            boolean chinese = each.key().codePoints().anyMatch(Character::isIdeographic);
            lines.append("\n%d.%s%s".formatted(i + 1, chinese ? each.key() + "：" : "", each.note()));
        }
        return lines.toString();
    }

    private String name(SpecialProcedure kind) {
        return templates.say("procedure." + kind);
    }
}
