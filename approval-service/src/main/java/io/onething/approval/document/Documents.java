package io.onething.approval.document;

import io.onething.approval.document.OfficialDocuments.Listed;
import io.onething.approval.document.OfficialDocuments.Reader;
import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalEvent;
import io.onething.approval.task.Approvals;
import io.onething.approval.task.Citation;
import io.onething.approval.task.Citation.Cited;
import io.onething.approval.task.Following;
import io.onething.approval.task.Watched;
import io.onething.document.OfficialDocument;
import io.onething.document.OfficialSheet;
import io.onething.kernel.WorkingCalendar;
import io.onething.timer.Sweep;
import io.onething.web.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the text of a document with the change it tells of, and makes number and file a moment later, or when somebody
 * asks: a font takes longer than a row may be locked. Comes first of those that follow approvals: others add to what it
 * keeps.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Documents implements Following {
    private static final Logger log = LoggerFactory.getLogger(Documents.class);
    private static final int AT_ONCE = 50;
    private static final OfficialSheet SHEET = new OfficialSheet();
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final OfficialDocuments documents;
    private final Drafting drafting;
    private final Approvals approvals;
    private final Citation citation;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Documents(
            OfficialDocuments documents,
            Drafting drafting,
            Approvals approvals,
            Citation citation,
            TransactionTemplate transaction,
            Clock clock) {
        this.documents = documents;
        this.drafting = drafting;
        this.approvals = approvals;
        this.citation = citation;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Sweeps {
        @Bean
        Sweep documentsToMake(Documents documents) {
            return new Sweep("document-sweep", documents::makeAll);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar calendar, Instant now) {
        Map<UUID, Cited> cited = cited(events);
        documents.add(
                events.stream()
                        .flatMap(event -> drafting.of(event, calendar, cited, now).stream())
                        .toList(),
                now);
    }

    /** Only decisions cite, and most batches hold none. */
    private Map<UUID, Cited> cited(List<? extends ApprovalEvent> events) {
        List<UUID> decided = events.stream()
                .flatMap(event -> event instanceof ApprovalEvent.Decided(Approval approval, var _)
                        ? Stream.of(approval.taskId())
                        : Stream.empty())
                .toList();
        return decided.isEmpty() ? Map.of() : citation.of(decided);
    }

    /**
     * What another feature tells in writing.
     *
     * @param taskId the task it tells of; its department issues it
     * @param kind what it is
     * @param values of its template, from {3} on
     */
    public record Told(UUID taskId, DocumentKind kind, List<String> values) {
        public Told {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return "Told[" + taskId + ", " + kind + "]";
        }
    }

    /** Keeps what another feature tells in writing, in the transaction of its change; two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(List<Told> told, Instant now) {
        Map<UUID, Approval> of =
                approvals.read(told.stream().map(Told::taskId).distinct().toList());
        documents.add(
                told.stream()
                        .flatMap(
                                each -> drafting
                                        .told(
                                                Objects.requireNonNull(of.get(each.taskId())),
                                                each.kind(),
                                                each.values(),
                                                now)
                                        .stream())
                        .toList(),
                now);
    }

    /** Keeps a 超期说明 of a task, in the transaction of the department's answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOverdue(UUID taskId, Watched watched, String reason, LocalDate newDate, Instant now) {
        Approval approval = approval(taskId);
        documents.add(
                drafting.overdue(approval, watched, reason, newDate, now).stream()
                        .toList(),
                now);
    }

    /** Keeps 告知承诺书 of what was granted on them, in the transaction of the decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordCommitments(List<Approval> granted, Instant now) {
        documents.add(
                granted.stream()
                        .flatMap(approval -> drafting.commitment(approval, now).stream())
                        .toList(),
                now);
    }

    /** Keeps a 责令改正通知书 of a task, in the transaction in which the applicant is told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordRectification(UUID taskId, List<String> findings, LocalDate until, Instant now) {
        documents.add(
                drafting.rectification(approval(taskId), findings, until, now).stream()
                        .toList(),
                now);
    }

    /** Makes a bounded number, so that a heap of them does not keep the sweep from its other work. */
    public void makeAll() {
        for (UUID id : documents.toMake(clock.instant(), AT_ONCE)) {
            try {
                make(id);
            } catch (RuntimeException failed) {
                log.error("document {} cannot be made: {}", id, failed.toString());
                documents.putOff(id, clock.instant().plus(AFTER_FAILURE));
            }
        }
    }

    /**
     * The file.
     *
     * @param toApplicant whether the applicant fetches it, which is its delivery
     * @throws Problem 404 where there is none for this reader, 409 {@code document-unmade} where it cannot be printed
     */
    public byte[] pdf(UUID id, Reader reader, boolean toApplicant) {
        Listed listed = documents.find(id, reader).orElseThrow(Problem::notFound);
        if (listed.number() == null) {
            try {
                make(id);
            } catch (RuntimeException failed) {
                log.error("document {} cannot be made: {}", id, failed.toString());
                throw Problem.of(HttpStatus.CONFLICT, "document-unmade");
            }
        }
        if (toApplicant && listed.kind().isDelivered()) {
            deliver(id, reader);
        }
        return documents.pdf(id);
    }

    private void deliver(UUID id, Reader reader) {
        transaction.executeWithoutResult(_ -> {
            Instant now = clock.instant();
            Listed made = documents.find(id, reader).orElseThrow(Problem::notFound);
            if (made.deliveredAt() == null && documents.delivered(id, now)) {
                documents.add(
                        drafting
                                .delivered(
                                        approval(made.taskId()),
                                        made.title(),
                                        Objects.requireNonNull(made.number()),
                                        now)
                                .stream()
                                .toList(),
                        now);
            }
        });
    }

    private Approval approval(UUID taskId) {
        return approvals.find(taskId, null).orElseThrow().approval();
    }

    private void make(UUID id) {
        transaction.executeWithoutResult(_ -> documents.lock(id).ifPresent(draft -> {
            Draft.Content content = draft.content();
            int year = content.issuedOn().getYear();
            String number = draft.kind()
                    .number(draft.department(), year, documents.nextNumber(draft.department(), draft.kind(), year));
            byte[] pdf = SHEET.draw(new OfficialDocument(
                    content.issuer(),
                    content.title(),
                    number,
                    content.addressee(),
                    content.paragraphs(),
                    content.issuedOn(),
                    "办件编号 " + draft.caseNumber()));
            documents.made(id, draft.caseNumber(), number, pdf, sha256(pdf));
        }));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
