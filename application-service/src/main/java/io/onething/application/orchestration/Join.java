package io.onething.application.orchestration;

import io.onething.plan.Plan;
import java.util.Collection;
import java.util.Optional;

/** Whether the whole is done, and how it ended. */
final class Join {
    private Join() {}

    /** Empty while an item has no outcome yet, or an approved item its license. */
    static Optional<CaseResult> of(Plan plan, Collection<CaseItem> items) {
        if (!items.stream().allMatch(item -> isDone(plan, item))) {
            return Optional.empty();
        }
        long approved = items.stream()
                .filter(item -> item.state() == ItemState.APPROVED)
                .count();
        if (approved == items.size()) {
            return Optional.of(CaseResult.APPROVED);
        }
        return Optional.of(approved == 0 ? CaseResult.REFUSED : CaseResult.PARTLY_APPROVED);
    }

    private static boolean isDone(Plan plan, CaseItem item) {
        return item.state().isFinal() && !isWaitingForLicense(plan, item);
    }

    /** Whether it is approved, ends in a license, and the license is not issued yet. */
    static boolean isWaitingForLicense(Plan plan, CaseItem item) {
        return item.state() == ItemState.APPROVED
                && item.licenseNumber() == null
                && plan.item(item.code()).orElseThrow().license() != null;
    }
}
