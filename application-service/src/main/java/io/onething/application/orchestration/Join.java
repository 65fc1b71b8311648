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
        return Optional.of(result(items));
    }

    /** How it stands where every item has an outcome, whatever is still to follow from it. */
    static CaseResult result(Collection<CaseItem> items) {
        long approved = count(items, ItemState.APPROVED);
        if (approved == items.size()) {
            return CaseResult.APPROVED;
        }
        if (approved > 0) {
            return CaseResult.PARTLY_APPROVED;
        }
        if (count(items, ItemState.REVOKED) > 0 && count(items, ItemState.WITHDRAWN) == 0) {
            return CaseResult.REVOKED;
        }
        return count(items, ItemState.WITHDRAWN) > 0 ? CaseResult.WITHDRAWN : CaseResult.REFUSED;
    }

    private static long count(Collection<CaseItem> items, ItemState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /** What is looked at again keeps nothing open: it is approved until its department says otherwise. */
    private static boolean isDone(Plan plan, CaseItem item) {
        boolean undone = item.undoing() == null || !item.undoing().isAsked();
        return item.state().isFinal() && undone && !item.isLicenseToBeRevoked() && !isWaitingForLicense(plan, item);
    }

    /** Whether it is approved, ends in a license, and the license is not issued yet. */
    static boolean isWaitingForLicense(Plan plan, CaseItem item) {
        return item.state() == ItemState.APPROVED
                && item.licenseNumber() == null
                && plan.item(item.code()).orElseThrow().license() != null;
    }
}
