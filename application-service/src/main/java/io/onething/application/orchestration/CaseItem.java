package io.onething.application.orchestration;

import java.time.Instant;
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
 * @param licenseNumber number of the license that was issued, or null
 */
public record CaseItem(
        String code,
        ItemState state,
        @Nullable Instant dispatchedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant decidedAt,
        @Nullable ItemClock clock,
        @Nullable ItemSupplement supplement,
        @Nullable String licenseNumber) {

    static CaseItem waiting(String code) {
        return new CaseItem(code, ItemState.WAITING, null, null, null, null, null, null);
    }

    CaseItem dispatched(Instant at) {
        return new CaseItem(code, ItemState.IN_PROGRESS, at, receivedAt, decidedAt, clock, supplement, licenseNumber);
    }

    CaseItem received(Instant at) {
        return new CaseItem(code, state, dispatchedAt, at, decidedAt, clock, supplement, licenseNumber);
    }

    CaseItem with(ItemClock moved) {
        return new CaseItem(code, state, dispatchedAt, receivedAt, decidedAt, moved, supplement, licenseNumber);
    }

    CaseItem with(ItemSupplement asked) {
        return new CaseItem(code, state, dispatchedAt, receivedAt, decidedAt, clock, asked, licenseNumber);
    }

    /** Whether its department may still ask the applicant to correct something. */
    boolean mayBeAsked() {
        return state == ItemState.IN_PROGRESS && receivedAt == null && supplement == null;
    }

    /** Whether corrections are asked for of which the applicant does not know yet. */
    boolean isCollected() {
        return state == ItemState.IN_PROGRESS && supplement != null && supplement.isCollected();
    }

    /** Whether the applicant is to correct something. */
    public boolean waitsForApplicant() {
        return state == ItemState.IN_PROGRESS && supplement != null && supplement.isOpen();
    }

    /** Working days by which it may end later than it was promised at first. */
    int delay() {
        return (clock == null ? 0 : clock.delay()) + (supplement == null ? 0 : supplement.delay());
    }

    CaseItem ended(ItemState outcome, Instant at) {
        return new CaseItem(code, outcome, dispatchedAt, receivedAt, at, clock, supplement, licenseNumber);
    }

    CaseItem blocked() {
        return new CaseItem(
                code, ItemState.BLOCKED, dispatchedAt, receivedAt, decidedAt, clock, supplement, licenseNumber);
    }

    CaseItem licensed(String number) {
        return new CaseItem(code, state, dispatchedAt, receivedAt, decidedAt, clock, supplement, number);
    }
}
