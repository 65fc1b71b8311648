package io.onething.approval.commitment.messaging;

import io.onething.approval.commitment.Verification;
import io.onething.approval.commitment.VerificationEvent;
import io.onething.approval.task.Approval;
import io.onething.approval.task.Item;
import io.onething.approval.task.Revocation;
import io.onething.messaging.Outbox;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.util.List;
import org.springframework.stereotype.Component;

@Component("commitmentAnnouncements")
class OutboxAnnouncements implements VerificationEvent.Announcements {
    private final Outbox outbox;

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(List<? extends VerificationEvent> events) {
        outbox.publish(events.stream().map(OutboxAnnouncements::message).toList());
    }

    private static OutgoingEvent message(VerificationEvent event) {
        return switch (event) {
            case VerificationEvent.Verified(Verification of, var at) ->
                outgoing(
                        of.caseNumber(),
                        CommitmentVerified.TYPE,
                        new CommitmentVerified(
                                of.caseNumber(),
                                of.granted().itemCode(),
                                of.granted().nameZh(),
                                of.granted().nameEn(),
                                department(of),
                                at));
            case VerificationEvent.Mismatched(Verification of, var at) ->
                outgoing(
                        of.caseNumber(),
                        CommitmentMismatched.TYPE,
                        new CommitmentMismatched(
                                of.caseNumber(),
                                of.granted().itemCode(),
                                of.granted().nameZh(),
                                of.granted().nameEn(),
                                department(of),
                                of.dossier().findings(),
                                of.dueOn(),
                                at));
            case VerificationEvent.Overdue(Verification of, var at) ->
                outgoing(
                        of.caseNumber(),
                        VerificationMissed.TYPE,
                        new VerificationMissed(
                                of.caseNumber(),
                                of.granted().itemCode(),
                                of.granted().nameZh(),
                                of.granted().nameEn(),
                                department(of),
                                of.state(),
                                of.dueOn(),
                                at));
            case VerificationEvent.Broken(Approval approval, Revocation revocation) ->
                outgoing(approval.caseNumber(), CommitmentBroken.TYPE, broken(approval, revocation));
        };
    }

    private static CommitmentBroken broken(Approval approval, Revocation revocation) {
        return new CommitmentBroken(
                approval.caseNumber(),
                approval.item().code(),
                approval.item().nameZh(),
                approval.item().nameEn(),
                approval.item().department(),
                approval.applicantSubject(),
                approval.holder().idNumber(),
                revocation.reason(),
                revocation.at());
    }

    private static Item.Department department(Verification of) {
        return new Item.Department(of.granted().department(), of.granted().departmentZh());
    }

    private static OutgoingEvent outgoing(String caseNumber, String type, Object data) {
        return new OutgoingEvent(Topics.APPROVAL, type, caseNumber, data);
    }
}
