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
 * @param licenseNumber number of the license that was issued, or null
 */
public record CaseItem(
        String code,
        ItemState state,
        @Nullable Instant dispatchedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant decidedAt,
        @Nullable String licenseNumber) {

    static CaseItem waiting(String code) {
        return new CaseItem(code, ItemState.WAITING, null, null, null, null);
    }

    CaseItem dispatched(Instant at) {
        return new CaseItem(code, ItemState.IN_PROGRESS, at, receivedAt, decidedAt, licenseNumber);
    }

    CaseItem received(Instant at) {
        return new CaseItem(code, state, dispatchedAt, at, decidedAt, licenseNumber);
    }

    CaseItem decided(boolean approved, Instant at) {
        ItemState outcome = approved ? ItemState.APPROVED : ItemState.REFUSED;
        return new CaseItem(code, outcome, dispatchedAt, receivedAt, at, licenseNumber);
    }

    CaseItem blocked() {
        return new CaseItem(code, ItemState.BLOCKED, dispatchedAt, receivedAt, decidedAt, licenseNumber);
    }

    CaseItem licensed(String number) {
        return new CaseItem(code, state, dispatchedAt, receivedAt, decidedAt, number);
    }
}
