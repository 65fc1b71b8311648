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
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words documents by the templates of {@code documents.properties}. Only items under the license law get its wording;
 * checks of data and services of utilities are no acts of an authority and have no documents.
 */
@Component
class Drafting {
    static final Set<String> LICENSES = Set.of("ADMIN_LICENCE", "INTEGRATED_LICENCE");
    private static final Set<String> FORMAL = Set.of(
            "ADMIN_LICENCE",
            "INTEGRATED_LICENCE",
            "ADMIN_CONFIRMATION",
            "ADMIN_PAYMENT",
            "REGISTRATION_MARKET",
            "REGISTRATION_REALESTATE");
    private static final Set<String> WITHOUT = Set.of("DATA_CHECK", "INTERNAL", "UTILITY", "CONSULT", "TECHNICAL");

    private static final Set<DocumentKind> REMEDIABLE =
            Set.of(DocumentKind.NOT_ACCEPTED, DocumentKind.REFUSAL, DocumentKind.LAPSED, DocumentKind.RECTIFICATION);

    private final ResourceBundle templates = ResourceBundle.getBundle("documents", Locale.ROOT);
    private final Citing citing = new Citing(templates);
    private final ClockRules rules;
    private final RemedySettings remedies;
    private final ToleranceSettings tolerances;

    Drafting(ClockRules rules, RemedySettings remedies, ToleranceSettings tolerances) {
        this.rules = rules;
        this.remedies = remedies;
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
                draft(
                        approval,
                        DocumentKind.NOT_ACCEPTED,
                        now,
                        refusal.reason(),
                        refusal.properAgency() == null ? "" : say("not-accepted.agency", refusal.properAgency()));
            case ApprovalEvent.SupplementAsked(Approval approval, Supplement supplement) ->
                draft(
                        approval,
                        DocumentKind.SUPPLEMENT,
                        now,
                        list(supplement),
                        supplement.returned() ? say("supplement.returned") : say("supplement.kept"));
            case ApprovalEvent.Lapsed(Approval approval) -> draft(approval, DocumentKind.LAPSED, now);
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
                draft(
                        approval,
                        DocumentKind.REVOCATION,
                        now,
                        revocation.reason(),
                        say("revocation." + revocation.ground()));
        };
    }

    /** What another feature tells; {@code values} from {3} on. */
    Optional<Draft> told(Approval approval, DocumentKind kind, List<String> values, Instant now) {
        return draft(approval, kind, now, values.toArray(String[]::new));
    }

    /** 超期说明: why it is late, and until when it will be done. */
    Optional<Draft> overdue(Approval approval, Watched watched, String reason, LocalDate newDate, Instant now) {
        return draft(approval, DocumentKind.OVERDUE, now, reason, inChinese(newDate), say("overdue." + watched));
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
        return draft(
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
        return draft(approval, DocumentKind.RECTIFICATION, now, numbered(findings), inChinese(until));
    }

    /** 送达回证 of a document. */
    Optional<Draft> delivered(Approval approval, String title, String number, Instant now) {
        return draft(approval, DocumentKind.DELIVERY, now, title, number, inChinese(Beijing.day(now)));
    }

    private Optional<Draft> accepted(Approval approval, @Nullable WorkingCalendar days, Instant now) {
        // Papers that are owed are not complete: the notice of tolerance says what else 受理 does.
        if (!FORMAL.contains(approval.item().regime()) || approval.proceeding().isOwing()) {
            return Optional.empty();
        }
        LocalDate on = Beijing.day(approval.clock().orElseThrow().startedAt());
        String how = approval.proceeding().deemedAccepted() ? say("acceptance.deemed") : "";
        return draft(approval, DocumentKind.ACCEPTANCE, now, inChinese(on), promised(approval, days, now), how);
    }

    private Optional<Draft> tolerated(Approval approval, @Nullable WorkingCalendar days, Instant now) {
        Tolerance tolerance = Objects.requireNonNull(approval.proceeding().tolerance());
        LocalDate on = Beijing.day(approval.clock().orElseThrow().startedAt());
        return draft(
                approval,
                DocumentKind.TOLERANCE,
                now,
                inChinese(on),
                papers(tolerance),
                inChinese(Objects.requireNonNull(tolerance.supplyBy())),
                say("tolerance.late." + tolerances.late()) + promised(approval, days, now));
    }

    private Optional<Draft> lapsedOwing(Approval approval, Instant now) {
        Tolerance tolerance = Objects.requireNonNull(approval.proceeding().tolerance());
        return draft(
                approval,
                DocumentKind.LAPSED,
                "lapsed-owed",
                now,
                inChinese(Objects.requireNonNull(tolerance.supplyBy())),
                papers(tolerance),
                say("lapsed-owed.late." + tolerances.late()));
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
                : say("special-procedure.until", inChinese(days.due(from, last.expectedWorkingDays())));
        return draft(
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
        return draft(
                approval,
                DocumentKind.EXTENSION,
                now,
                String.valueOf(extension.days()),
                extension.reason(),
                promised(approval, days, now),
                say("rank." + extension.rank()));
    }

    private Optional<Draft> decided(Approval approval, Decision decision, Instant now) {
        if (decision.verdict() == Verdict.REFUSED) {
            return draft(
                    approval,
                    DocumentKind.REFUSAL,
                    now,
                    Objects.requireNonNullElse(decision.content().reason(), ""));
        }
        return FORMAL.contains(approval.item().regime())
                ? draft(
                        approval,
                        DocumentKind.APPROVAL,
                        now,
                        approval.item().license() == null
                                ? ""
                                : say(
                                        "approval.license",
                                        approval.item().license().nameZh()))
                : Optional.empty();
    }

    private static String numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> "\n%d.%s".formatted(i + 1, lines.get(i)))
                .collect(Collectors.joining());
    }

    private Optional<Draft> draft(Approval approval, DocumentKind kind, Instant now, String... more) {
        return draft(approval, kind, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), now, more);
    }

    /** @param more values from {3} on; {0} is the item, {1} the case number, {2} the day the papers came in */
    private Optional<Draft> draft(Approval approval, DocumentKind kind, String key, Instant now, String... more) {
        String regime = approval.item().regime();
        if (WITHOUT.contains(regime)) {
            return Optional.empty();
        }
        var values = new ArrayList<String>(
                List.of(approval.item().nameZh(), approval.caseNumber(), inChinese(Beijing.day(approval.papersIn()))));
        values.addAll(List.of(more));
        boolean license = LICENSES.contains(regime);
        var paragraphs = new ArrayList<String>();
        say(key(key + ".body", license), values.toArray(String[]::new))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(paragraphs::add);
        if (REMEDIABLE.contains(kind)) {
            paragraphs.add(remedy(approval.item().department().code(), kind));
        }
        return Optional.of(new Draft(
                approval.taskId(),
                kind,
                approval.item().department().code(),
                approval.caseNumber(),
                new Draft.Content(
                        approval.item().department().nameZh(),
                        say(key(key + ".title", license)),
                        approval.holder().name(),
                        paragraphs,
                        Beijing.day(now))));
    }

    /** 行政复议法 art. 20: sixty days; 行政诉讼法 art. 46: six months. */
    private String remedy(String department, DocumentKind kind) {
        RemedySettings.Addresses at = remedies.of(department);
        return kind == DocumentKind.LAPSED
                ? say("remedy.complaint", at.hotline())
                : say(
                        "remedy",
                        at.reconsideration(),
                        at.reconsiderationAddress(),
                        at.court(),
                        at.courtAddress(),
                        at.hotline());
    }

    private String promised(Approval approval, @Nullable WorkingCalendar days, Instant now) {
        ClockReading reading = days == null ? ClockReading.NONE : rules.read(approval, days, now);
        return reading.promised() == null
                ? ""
                : say("promised", inChinese(reading.promised().on()));
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
        return say("procedure." + kind);
    }

    private String key(String key, boolean license) {
        return license && templates.containsKey(key + ".license") ? key + ".license" : key;
    }

    /** @throws MissingResourceException where there is no such template */
    private String say(String key, String... values) {
        return new MessageFormat(templates.getString(key), Locale.CHINESE).format(values);
    }
}
