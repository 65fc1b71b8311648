package io.onething.application.credit.web;

import io.onething.application.credit.CreditKind;
import io.onething.application.credit.CreditRecord;
import io.onething.application.credit.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands against the caller now.
 *
 * @param mayOwe whether papers may be owed (容缺)
 * @param mayCommit whether a commitment may stand in for proofs (告知承诺)
 * @param items the records; empty where nothing stands against them
 */
record OwnCreditView(boolean mayOwe, boolean mayCommit, List<Own> items) {

    /**
     * One record.
     *
     * @param kind what it is of
     * @param since day from which it stands
     * @param reason why
     * @param source agency that found it
     * @param repair how it is repaired
     */
    record Own(CreditKind kind, LocalDate since, String reason, String source, String repair) {
        static Own of(CreditRecord entry) {
            return new Own(
                    entry.kind(),
                    entry.since(),
                    entry.content().reason(),
                    entry.content().source(),
                    entry.content().repair());
        }
    }

    static OwnCreditView of(Standing standing) {
        return new OwnCreditView(
                standing.barsTolerance().isEmpty(),
                standing.barsCommitment().isEmpty(),
                standing.open().stream().map(Own::of).toList());
    }
}
