package io.onething.approval.commitment;

import io.onething.approval.commitment.Dossier.Rectification;
import io.onething.approval.commitment.Dossier.SpotCheck;
import io.onething.approval.commitment.Step.Reason;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Lamp;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 核查 of one approval that was granted on a commitment. Its days are counted anew from its facts with each change.
 *
 * @param id what requests name
 * @param number order in which they began
 * @param taskId the approval
 * @param caseNumber 办件编号
 * @param granted what was granted, and by whom
 * @param applicant account of the applicant
 * @param state where it stands
 * @param dueOn last day of what is to be done next; where it has ended, of what was done last
 * @param overdue whether the department let that day pass, now or at the end
 * @param version 1 at first, one more with each change
 * @param dossier what is known
 */
public record Verification(
        UUID id,
        long number,
        UUID taskId,
        String caseNumber,
        Granted granted,
        String applicant,
        VerificationState state,
        LocalDate dueOn,
        boolean overdue,
        long version,
        Dossier dossier) {

    /** 行政许可法 art. 34 ¶3: two or more staff. */
    private static final int INSPECTORS = 2;

    /**
     * What was granted, and by whom.
     *
     * @param itemCode code within its theme
     * @param nameZh Chinese name of the item
     * @param nameEn English name of the item
     * @param department code of the department
     * @param departmentZh its Chinese name
     */
    public record Granted(String itemCode, String nameZh, String nameEn, String department, String departmentZh) {}

    /** A visit, the first or the one after rectification. */
    Step visited(SpotCheck visit, WorkingCalendar days) {
        if (new HashSet<>(visit.inspectors()).size() < INSPECTORS) {
            return new Step.Refused(Reason.INSPECTORS_MISSING);
        }
        return switch (state) {
            case VERIFY_DUE ->
                changed(
                        visit.isMismatch() ? VerificationState.MISMATCH : VerificationState.VERIFIED,
                        dossier.with(visit),
                        days);
            // 消防法 art. 58 ¶2: not rectified in time, or still not as it should be.
            case RECHECK_DUE ->
                visit.isMismatch()
                        ? new Step.Broken(moved(state, dossier.with(visit), days), String.join("；", visit.findings()))
                        : changed(VerificationState.VERIFIED, dossier.with(visit), days);
            case MISMATCH -> new Step.Refused(Reason.NOTICE_DUE);
            case RECTIFY -> new Step.Refused(Reason.TERM_RUNNING);
            case VERIFIED, REVOKED -> new Step.Refused(Reason.VERIFICATION_ENDED);
        };
    }

    /**
     * 责令改正通知书.
     *
     * @param until last day to rectify, or null where the item's own term holds
     */
    Step told(@Nullable LocalDate until, String by, WorkingCalendar days, Instant now) {
        return switch (state) {
            case MISMATCH -> {
                LocalDate today = Beijing.day(now);
                LocalDate last =
                        until != null ? until : days.due(today, dossier.limits().rectifyWithin());
                yield last.isAfter(today)
                        ? changed(VerificationState.RECTIFY, dossier.with(new Rectification(last, now, by, null)), days)
                        : new Step.Refused(Reason.TERM_INVALID);
            }
            case VERIFY_DUE, RECTIFY, RECHECK_DUE -> new Step.Refused(Reason.NOTICE_NOT_DUE);
            case VERIFIED, REVOKED -> new Step.Refused(Reason.VERIFICATION_ENDED);
        };
    }

    /** The applicant has rectified it before the term's end. */
    Step recheckAsked(WorkingCalendar days, Instant now) {
        return switch (state) {
            case RECTIFY -> changed(VerificationState.RECHECK_DUE, dossier.askedAt(now), days);
            case VERIFY_DUE, MISMATCH, RECHECK_DUE -> new Step.Refused(Reason.NOTHING_TO_RECTIFY);
            case VERIFIED, REVOKED -> new Step.Refused(Reason.VERIFICATION_ENDED);
        };
    }

    /** 严重不符: so far from what was committed that no term is given. */
    Step broken(String reason) {
        return state.isOpen() ? new Step.Broken(this, reason) : new Step.Refused(Reason.VERIFICATION_ENDED);
    }

    Step assigned(String person, WorkingCalendar days) {
        return state.isOpen()
                ? changed(state, dossier.assignedTo(person), days)
                : new Step.Refused(Reason.VERIFICATION_ENDED);
    }

    /** The approval is revoked, on whichever ground: nothing is left to verify. */
    Verification revoked() {
        return ended(VerificationState.REVOKED);
    }

    /** As it stands at an instant if nobody does anything: the term may be over, the department late. */
    Verification at(Instant now, WorkingCalendar days) {
        LocalDate today = Beijing.day(now);
        LocalDate due = due(state, dossier, days);
        if (state == VerificationState.RECTIFY && today.isAfter(due)) {
            return new Verification(
                            id,
                            number,
                            taskId,
                            caseNumber,
                            granted,
                            applicant,
                            VerificationState.RECHECK_DUE,
                            due,
                            false,
                            version,
                            dossier)
                    .at(now, days);
        }
        if (!state.isOpen()) {
            return this;
        }
        boolean late = state.isOfDepartment() && today.isAfter(due);
        // Time is no word of anybody, and no new version: who answers need not have seen it pass.
        return new Verification(id, number, taskId, caseNumber, granted, applicant, state, due, late, version, dossier);
    }

    /** When {@link #at} gives another one if nobody does anything; null where it never does. */
    public @Nullable Instant next() {
        return state.isOpen() && !overdue ? Beijing.end(dueOn) : null;
    }

    /** Yellow on the last working day and the one before it; grey while the applicant rectifies; null at the end. */
    public @Nullable Lamp lamp(WorkingCalendar days, Instant now) {
        if (!state.isOfDepartment()) {
            return state == VerificationState.RECTIFY ? Lamp.GREY : null;
        }
        LocalDate today = Beijing.day(now);
        if (today.isAfter(dueOn)) {
            return Lamp.RED;
        }
        return days.due(today, 1).isBefore(dueOn) ? Lamp.GREEN : Lamp.YELLOW;
    }

    private Verification ended(VerificationState how) {
        return new Verification(
                id, number, taskId, caseNumber, granted, applicant, how, dueOn, overdue, version + 1, dossier);
    }

    private Step changed(VerificationState now, Dossier known, WorkingCalendar days) {
        return new Step.Changed(moved(now, known, days));
    }

    private Verification moved(VerificationState now, Dossier known, WorkingCalendar days) {
        // What was late when it ended is remembered; what is to be done next is not late yet.
        boolean late = (!now.isOpen() || now == state) && overdue;
        LocalDate due = now.isOpen() ? due(now, known, days) : dueOn;
        return new Verification(id, number, taskId, caseNumber, granted, applicant, now, due, late, version + 1, known);
    }

    /** Days from which something is counted do not count themselves (民法典 art. 201). */
    private LocalDate due(VerificationState of, Dossier known, WorkingCalendar days) {
        Dossier.Limits limits = known.limits();
        return switch (of) {
            case VERIFY_DUE -> days.due(Beijing.day(known.grantedAt()), limits.verifyWithin());
            case MISMATCH -> days.due(Beijing.day(known.visits().getLast().at()), limits.rectifyNoticeWithin());
            case RECTIFY -> rectification(known).until();
            case RECHECK_DUE -> {
                @Nullable Instant asked = rectification(known).askedAt();
                LocalDate from = asked == null ? rectification(known).until() : Beijing.day(asked);
                yield days.due(from, limits.recheckWithin());
            }
            case VERIFIED, REVOKED -> dueOn;
        };
    }

    private static Rectification rectification(Dossier known) {
        return Objects.requireNonNull(known.rectification());
    }

    /** Begins: granted now, to be verified within the item's days. */
    static Verification begun(
            UUID taskId, String caseNumber, Granted granted, String applicant, Dossier dossier, WorkingCalendar days) {
        LocalDate due =
                days.due(Beijing.day(dossier.grantedAt()), dossier.limits().verifyWithin());
        return new Verification(
                UUID.randomUUID(),
                0,
                taskId,
                caseNumber,
                granted,
                applicant,
                VerificationState.VERIFY_DUE,
                due,
                false,
                1,
                dossier);
    }
}
