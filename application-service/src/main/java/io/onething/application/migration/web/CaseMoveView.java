package io.onething.application.migration.web;

import io.onething.application.migration.EditionChanges.CaseState;
import io.onething.application.migration.EditionChanges.Result;
import io.onething.application.migration.Hurdle;
import io.onething.application.migration.Previews;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case file in a change of rules.
 *
 * @param caseNumber its number
 * @param progress how far it is in the step at hand
 * @param attempts how often it was tried in vain
 * @param failure kind and place of the last failure, or null
 * @param tryAt when it is tried next, or null
 * @param items what became of its items
 */
record CaseMoveView(
        String caseNumber,
        CaseState progress,
        int attempts,
        @Nullable String failure,
        @Nullable Instant tryAt,
        List<ItemMoveView> items) {

    /**
     * What became of an item.
     *
     * @param code code within the theme
     * @param result moved or left, and on the way back restored or stayed
     * @param hurdle why it was left or stayed, or null
     */
    record ItemMoveView(
            String code, Result result, @Nullable Hurdle hurdle) {}

    static CaseMoveView of(Previews.Case found) {
        return new CaseMoveView(
                found.progress().number(),
                found.progress().state(),
                found.progress().attempts(),
                found.progress().failure(),
                found.progress().tryAt(),
                found.items().stream()
                        .map(item -> new ItemMoveView(item.code(), item.result(), item.hurdle()))
                        .toList());
    }
}
