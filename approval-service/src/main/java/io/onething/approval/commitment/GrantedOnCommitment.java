package io.onething.approval.commitment;

import io.onething.approval.commitment.Dossier.Limits;
import io.onething.approval.document.Documents;
import io.onething.approval.task.Approval;
import io.onething.approval.task.ApprovalEvent;
import io.onething.approval.task.Decision;
import io.onething.approval.task.Following;
import io.onething.approval.task.Item;
import io.onething.approval.task.Revocation;
import io.onething.approval.task.Terms;
import io.onething.approval.task.Undertaking;
import io.onething.approval.task.Verdict;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins a verification with each approval that is granted on a commitment, and ends it with the approval's revocation. */
@Component
class GrantedOnCommitment implements Following {
    private final Verifications verifications;
    private final Documents documents;
    private final VerificationEvent.Announcements announcements;

    GrantedOnCommitment(
            Verifications verifications, Documents documents, VerificationEvent.Announcements announcements) {
        this.verifications = verifications;
        this.documents = documents;
        this.announcements = announcements;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(List<? extends ApprovalEvent> events, @Nullable WorkingCalendar calendar, Instant now) {
        granted(events.stream().flatMap(GrantedOnCommitment::granted).toList(), Weekdays.of(calendar), now);
        revoked(
                events.stream()
                        .flatMap(event -> event instanceof ApprovalEvent.Revoked revoked
                                ? Stream.of(revoked)
                                : Stream.<ApprovalEvent.Revoked>empty())
                        .toList(),
                now);
    }

    private static Stream<Approval> granted(ApprovalEvent event) {
        return event instanceof ApprovalEvent.Decided(Approval approval, Decision decision)
                        && decision.verdict() == Verdict.APPROVED
                        && approval.proceeding().isCommitted()
                        && approval.item().terms().commitment() != null
                ? Stream.of(approval)
                : Stream.empty();
    }

    private void granted(List<Approval> approvals, WorkingCalendar days, Instant now) {
        if (!approvals.isEmpty()) {
            verifications.begin(
                    approvals.stream()
                            .flatMap(approval -> begun(approval, days, now))
                            .toList(),
                    now);
            documents.recordCommitments(approvals, now);
        }
    }

    private static Stream<Verification> begun(Approval approval, WorkingCalendar days, Instant now) {
        Item item = approval.item();
        return Stream.ofNullable(item.terms().commitment())
                .map(terms -> Verification.begun(
                        approval.taskId(),
                        approval.caseNumber(),
                        new Verification.Granted(
                                item.code(),
                                item.nameZh(),
                                item.nameEn(),
                                item.department().code(),
                                item.department().nameZh()),
                        approval.applicantSubject(),
                        dossier(approval, terms, now),
                        days));
    }

    private static Dossier dossier(Approval approval, Terms.Commitment terms, Instant now) {
        List<Undertaking> signed = approval.proceeding().undertakings().stream()
                .filter(each -> each.kind() == Undertaking.Kind.COMMITMENT)
                .toList();
        return new Dossier(
                now,
                new Limits(
                        terms.verifyWithin(),
                        terms.rectifyNoticeWithin(),
                        terms.rectifyWithin(),
                        terms.recheckWithin()),
                signed.stream().map(Undertaking::text).collect(Collectors.joining("\n")),
                signed.getLast().signedBy(),
                approval.decision() == null ? null : approval.decision().by(),
                List.of(),
                null);
    }

    /** Whoever revoked it, and on whichever ground: nothing is left to verify. */
    private void revoked(List<ApprovalEvent.Revoked> revoked, Instant now) {
        if (revoked.isEmpty()) {
            return;
        }
        verifications.save(
                verifications
                        .lockOpenOf(revoked.stream()
                                .map(each -> each.approval().taskId())
                                .toList())
                        .stream()
                        .map(Verification::revoked)
                        .toList(),
                now);
        announcements.announce(revoked.stream()
                .filter(each -> each.revocation().ground() == Revocation.Ground.BROKEN_COMMITMENT)
                .map(each -> new VerificationEvent.Broken(each.approval(), each.revocation()))
                .toList());
    }
}
