package io.onething.application.migration.web;

import io.onething.application.migration.EditionChange;
import io.onething.application.migration.EditionChange.Act;
import io.onething.application.migration.EditionChange.Reversal;
import io.onething.application.migration.EditionChange.State;
import io.onething.application.migration.EditionChanges.Progress;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 规则变更: a change of rules under running case files.
 *
 * @param id what it is called by
 * @param theme code of the theme
 * @param fromEdition number of the edition that is left
 * @param toEdition number of the edition whose rules are to hold
 * @param items codes of the items that are to be moved
 * @param ground the law that asks for it, as applicants are told
 * @param state how far it is
 * @param version grows with every step
 * @param proposed who proposed it, and when
 * @param approved who approved it, and when; null before
 * @param reversal the way back, or null
 * @param progress case files that are done or failed in the step at hand, of all of them
 */
record EditionChangeView(
        UUID id,
        String theme,
        int fromEdition,
        int toEdition,
        List<String> items,
        String ground,
        State state,
        long version,
        Act proposed,
        @Nullable Act approved,
        @Nullable Reversal reversal,
        Progress progress) {

    static EditionChangeView of(EditionChange change, Progress progress) {
        return new EditionChangeView(
                change.id(),
                change.theme(),
                change.from(),
                change.to(),
                change.items(),
                change.ground(),
                change.state(),
                change.version(),
                change.proposed(),
                change.approved(),
                change.reversal(),
                progress);
    }
}
