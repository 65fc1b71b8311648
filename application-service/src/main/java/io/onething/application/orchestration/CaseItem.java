package io.onething.application.orchestration;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 单项: one item of a case file.
 *
 * @param code code within the theme
 * @param state where it stands
 * @param dispatchedAt when it went to its department, or null
 * @param receivedAt when the department took it, or null
 * @param decidedAt when it was decided, or null
 * @param clock how its limits stand, or null before it is accepted
 * @param supplement what is or was to be corrected last, or null
 * @param undoing that it is or was taken back, or null
 * @param licenseNumber number of the license that was issued, or null
 * @param licenseRevokedAt when it was revoked, or null; that may be known before the revocation of the approval is
 * @param undertaken what the applicant signed for it, or null where it is handled in the ordinary way
 */
public record CaseItem(
        String code,
        ItemState state,
        @Nullable Instant dispatchedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant decidedAt,
        @Nullable ItemClock clock,
        @Nullable ItemSupplement supplement,
        @Nullable Undoing undoing,
        @Nullable String licenseNumber,
        @Nullable Instant licenseRevokedAt,
        @Nullable Undertaken undertaken) {

    static CaseItem waiting(String code) {
        return new CaseItem(code, ItemState.WAITING, null, null, null, null, null, null, null, null, null);
    }

    CaseItem with(@Nullable Undertaken signed) {
        return changed(parts -> parts.undertaken = signed);
    }

    /** Whether it is granted on a commitment (告知承诺). */
    public boolean isCommitted() {
        return undertaken != null && undertaken.isCommitted();
    }

    /** 容缺: whether papers are owed for it still. */
    public boolean owes() {
        return !state.isFinal() && undoing == null && undertaken != null && undertaken.owes();
    }

    CaseItem dispatched(Instant at) {
        return changed(parts -> {
            parts.state = ItemState.IN_PROGRESS;
            parts.dispatchedAt = at;
        });
    }

    CaseItem received(Instant at) {
        return changed(parts -> parts.receivedAt = at);
    }

    CaseItem with(ItemClock moved) {
        return changed(parts -> parts.clock = moved);
    }

    CaseItem with(Undoing told) {
        return changed(parts -> parts.undoing = told);
    }

    /** Whether it was ever sent to its department. */
    public boolean isDispatched() {
        return dispatchedAt != null;
    }

    /** Whether it is being taken back, or looked at again because of what it relied on. */
    public boolean isBeingUndone() {
        return undoing != null && undoing.isOpen();
    }

    /** Whether it was revoked and its license is not revoked yet. */
    boolean isLicenseToBeRevoked() {
        return state == ItemState.REVOKED && licenseNumber != null && licenseRevokedAt == null;
    }

    CaseItem with(ItemSupplement asked) {
        return changed(parts -> parts.supplement = asked);
    }

    /** Whether its department may still ask the applicant to correct something. */
    boolean mayBeAsked() {
        return state == ItemState.IN_PROGRESS && receivedAt == null && supplement == null && undoing == null;
    }

    /** Whether corrections are asked for of which the applicant does not know yet. */
    boolean isCollected() {
        return state == ItemState.IN_PROGRESS && undoing == null && supplement != null && supplement.isCollected();
    }

    /** Whether the applicant is to correct something. */
    public boolean waitsForApplicant() {
        return state == ItemState.IN_PROGRESS && undoing == null && supplement != null && supplement.isOpen();
    }

    /** Whether this paper is owed still. */
    public boolean owes(String material) {
        return owes() && undertaken != null && undertaken.owes(material);
    }

    /** Working days by which it may end later than it was promised at first. */
    int delay() {
        return (clock == null ? 0 : clock.delay()) + (supplement == null ? 0 : supplement.delay());
    }

    CaseItem ended(ItemState outcome, Instant at) {
        return changed(parts -> {
            parts.state = outcome;
            parts.decidedAt = at;
        });
    }

    CaseItem blocked() {
        return changed(parts -> parts.state = ItemState.BLOCKED);
    }

    CaseItem licenseRevoked(Instant at) {
        return changed(parts -> parts.licenseRevokedAt = at);
    }

    CaseItem licensed(String number) {
        return changed(parts -> parts.licenseNumber = number);
    }

    private CaseItem changed(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.whole();
    }

    /** An item while one part of it changes. */
    private static final class Parts {
        final String code;
        ItemState state;

        @Nullable
        Instant dispatchedAt;

        @Nullable
        Instant receivedAt;

        @Nullable
        Instant decidedAt;

        @Nullable
        ItemClock clock;

        @Nullable
        ItemSupplement supplement;

        @Nullable
        Undoing undoing;

        @Nullable
        String licenseNumber;

        @Nullable
        Instant licenseRevokedAt;

        @Nullable
        Undertaken undertaken;

        Parts(CaseItem whole) {
            code = whole.code;
            state = whole.state;
            dispatchedAt = whole.dispatchedAt;
            receivedAt = whole.receivedAt;
            decidedAt = whole.decidedAt;
            clock = whole.clock;
            supplement = whole.supplement;
            undoing = whole.undoing;
            licenseNumber = whole.licenseNumber;
            licenseRevokedAt = whole.licenseRevokedAt;
            undertaken = whole.undertaken;
        }

        CaseItem whole() {
            return new CaseItem(
                    code,
                    state,
                    dispatchedAt,
                    receivedAt,
                    decidedAt,
                    clock,
                    supplement,
                    undoing,
                    licenseNumber,
                    licenseRevokedAt,
                    undertaken);
        }
    }
}
