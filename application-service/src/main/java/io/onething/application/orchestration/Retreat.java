package io.onething.application.orchestration;

import io.onething.application.orchestration.CaseEvent.ItemBlocked;
import io.onething.application.orchestration.CaseEvent.ItemKept;
import io.onething.application.orchestration.CaseEvent.ItemReviewed;
import io.onething.application.orchestration.CaseEvent.ItemRevoked;
import io.onething.application.orchestration.CaseEvent.ItemWithdrawn;
import io.onething.application.orchestration.CaseEvent.LicenseRevoked;
import io.onething.application.orchestration.CaseEvent.UndoingAsked;
import io.onething.application.orchestration.CaseEvent.WithdrawalAsked;
import io.onething.application.orchestration.Undoing.Cause;
import io.onething.application.orchestration.Undoing.Standing;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 回退: the way back of a case file. What waits ends at once; what is with a department, or approved, is asked to be undone
 * and asked again until it is answered; what was revoked reaches every item that used it. Whether a decision or a
 * withdrawal was first is settled by approval-service, under the lock of the approval.
 */
final class Retreat {
    private final Course course;

    Retreat(Course course) {
        this.course = course;
    }

    /**
     * The applicant takes back.
     *
     * @param item code of one item, or null for the whole case
     */
    void withdraw(@Nullable String item, String reason, Instant now) {
        List<CaseItem> targets = course.items().stream()
                .filter(each -> item == null || each.code().equals(item))
                .filter(each -> each.undoing() == null)
                .filter(each -> !each.state().isFinal() || each.state() == ItemState.APPROVED)
                .toList();
        if (targets.isEmpty()) {
            return;
        }
        course.tell(new WithdrawalAsked(targets.stream().map(CaseItem::code).toList(), now));
        for (CaseItem target : targets) {
            if (target.isDispatched()) {
                ask(target, Undoing.asked(Cause.WITHDRAWAL, null, reason, now), now);
            } else {
                course.put(target.ended(ItemState.WITHDRAWN, now));
                course.tell(new ItemWithdrawn(target.code(), now));
            }
        }
    }

    /** A department revoked what it had approved; all that used it is reached. */
    void revoke(CaseItem item, Report.Revoked told, Instant now) {
        // Only what stands approved can be revoked; a repeat finds it revoked.
        if (item.state() != ItemState.APPROVED) {
            return;
        }
        @Nullable Undoing asked = item.undoing();
        @Nullable String because = asked == null ? null : asked.because();
        course.put(item.ended(ItemState.REVOKED, told.at())
                .with(Undoing.revoked(told.cause(), because, told.reason(), told.at())));
        course.tell(new ItemRevoked(item.code(), told.cause(), told.at()));
        // What the applicant withdraws was true: the other items follow their own rules of withdrawal.
        if (told.cause() != Cause.WITHDRAWAL) {
            reachUsers(item.code(), told.reason(), now);
        }
        course.proceed(now);
    }

    /** What was to be undone is undone, or stands. */
    void answer(CaseItem item, Report.Undone told, Instant now) {
        @Nullable Undoing asked = item.undoing();
        if (asked == null || !asked.isOpen()) {
            return;
        }
        CaseItem answered = item.with(asked.answered(told.standing(), told.at()));
        switch (told.standing()) {
            case VOIDED -> end(answered, asked, told.at());
            case REVIEWING -> {
                if (asked.isAsked()) {
                    course.put(answered);
                    course.tell(new ItemReviewed(item.code(), String.valueOf(asked.because()), told.at()));
                }
            }
            case KEPT -> {
                course.put(answered);
                course.tell(new ItemKept(item.code(), asked.cause(), told.at()));
            }
            // The revocation itself was told before, on the same key.
            case REVOKED -> course.put(answered);
        }
        if (told.standing() == Standing.VOIDED || told.standing() == Standing.KEPT) {
            course.proceed(now);
        }
    }

    private void end(CaseItem item, Undoing asked, Instant at) {
        if (asked.cause() == Cause.INPUT_REVOKED) {
            course.put(item.blocked());
            course.tell(new ItemBlocked(item.code(), List.of(String.valueOf(asked.because())), at));
        } else {
            course.put(item.ended(ItemState.WITHDRAWN, at));
            course.tell(new ItemWithdrawn(item.code(), at));
        }
    }

    void licenseRevoked(CaseItem item, Report.LicenseRevoked told, Instant now) {
        // The two topics keep no order: the license may be known to be revoked before its approval is.
        if (item.licenseRevokedAt() == null) {
            course.put(item.licenseRevoked(told.at()));
            course.tell(new LicenseRevoked(item.code(), told.licenseNumber(), told.at()));
            course.proceed(now);
        }
    }

    /** Asks again what was not answered in time. */
    void askAgain(Instant now) {
        for (CaseItem item : course.items()) {
            @Nullable Undoing undoing = item.undoing();
            @Nullable Instant again = undoing == null ? null : undoing.askAgainAt();
            if (undoing != null && again != null && !again.isAfter(now)) {
                ask(item, undoing.askedAgain(now), now);
            }
        }
    }

    /** When something is asked again if no answer comes. */
    Stream<Instant> moments() {
        return course.items().stream()
                .map(CaseItem::undoing)
                .filter(Objects::nonNull)
                .map(Undoing::askAgainAt)
                .filter(Objects::nonNull);
    }

    /** Those that depend on a revoked item and went to their departments with its output; the others are blocked. */
    private void reachUsers(String revoked, String reason, Instant now) {
        Plan plan = course.plan();
        for (PlannedItem user : plan.items()) {
            if (!user.predecessors().contains(revoked)) {
                continue;
            }
            CaseItem item = course.item(user.code());
            boolean inUse = item.state() == ItemState.IN_PROGRESS || item.state() == ItemState.APPROVED;
            // One that is being withdrawn is on its way back already.
            boolean onItsWay = item.undoing() != null && item.undoing().isAsked();
            if (inUse && !onItsWay) {
                ask(item, Undoing.asked(Cause.INPUT_REVOKED, revoked, reason, now), now);
            }
        }
    }

    private void ask(CaseItem item, Undoing undoing, Instant now) {
        course.put(item.with(undoing));
        course.tell(new UndoingAsked(item.code(), undoing, now));
    }
}
