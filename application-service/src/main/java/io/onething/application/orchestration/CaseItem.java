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
 * @param licenseNumber number of the license that was issued, or null
 */
public record CaseItem(
        String code,
        ItemState state,
        @Nullable Instant dispatchedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant decidedAt,
        @Nullable ItemClock clock,
        @Nullable String licenseNumber) {

    static CaseItem waiting(String code) {
        return new CaseItem(code, ItemState.WAITING, null, null, null, null, null);
    }

    CaseItem dispatched(Instant at) {
        return new CaseItem(code, ItemState.IN_PROGRESS, at, receivedAt, decidedAt, clock, licenseNumber);
    }

    CaseItem received(Instant at) {
        return new CaseItem(code, state, dispatchedAt, at, decidedAt, clock, licenseNumber);
    }

    CaseItem with(ItemClock moved) {
        return new CaseItem(code, state, dispatchedAt, receivedAt, decidedAt, moved, licenseNumber);
    }

    CaseItem ended(ItemState outcome, Instant at) {
        return new CaseItem(code, outcome, dispatchedAt, receivedAt, at, clock, licenseNumber);
    }

    CaseItem blocked() {
        return new CaseItem(code, ItemState.BLOCKED, dispatchedAt, receivedAt, decidedAt, clock, licenseNumber);
    }

    CaseItem licensed(String number) {
        return new CaseItem(code, state, dispatchedAt, receivedAt, decidedAt, clock, number);
    }
}
