package io.onething.approval.task.messaging;

import io.onething.approval.task.Approval;
import io.onething.approval.task.Tolerance;
import io.onething.approval.task.ToleranceSettings;
import io.onething.approval.task.Wording;
import io.onething.messaging.OutgoingEvent;
import io.onething.messaging.Topics;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells of 容缺受理. */
@Component
class ToleranceMessages {
    private final ToleranceSettings settings;
    private final Wording wording;

    ToleranceMessages(ToleranceSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
    }

    OutgoingEvent begun(Approval approval, Instant at) {
        Tolerance tolerance = tolerance(approval);
        return new OutgoingEvent(
                Topics.APPROVAL,
                ApprovalToleranceBegun.TYPE,
                approval.caseNumber(),
                new ApprovalToleranceBegun(
                        approval.caseNumber(),
                        approval.item().code(),
                        approval.item().nameZh(),
                        approval.item().nameEn(),
                        approval.item().department(),
                        tolerance.papers(),
                        tolerance.supplyBy(),
                        at));
    }

    OutgoingEvent reminder(Approval approval, Instant at) {
        Tolerance tolerance = tolerance(approval);
        return new OutgoingEvent(
                Topics.APPROVAL,
                ApprovalToleranceReminder.TYPE,
                approval.caseNumber(),
                new ApprovalToleranceReminder(
                        approval.caseNumber(),
                        approval.item().code(),
                        approval.item().nameZh(),
                        approval.item().nameEn(),
                        approval.item().department(),
                        tolerance.papers(),
                        tolerance.supplyBy(),
                        at));
    }

    OutgoingEvent lapsed(Approval approval, Instant at) {
        String code = "owed-late-" + settings.late().name().toLowerCase(Locale.ROOT);
        return new OutgoingEvent(
                Topics.APPROVAL,
                ApprovalLapsed.TYPE,
                approval.caseNumber(),
                new ApprovalLapsed(
                        approval.caseNumber(),
                        approval.item().code(),
                        approval.item().nameZh(),
                        approval.item().nameEn(),
                        approval.item().department(),
                        settings.late(),
                        wording.in(Locale.CHINESE, code),
                        wording.in(Locale.ENGLISH, code),
                        at));
    }

    private static Tolerance tolerance(Approval approval) {
        return Objects.requireNonNull(approval.proceeding().tolerance());
    }
}
