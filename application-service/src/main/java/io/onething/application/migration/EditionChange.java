package io.onething.application.migration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 规则变更: running case files of one edition of a theme are to be handled by another one, because the law asks for it.
 *
 * @param id what it is called by
 * @param running place in the order of proposals; 0 before it is kept
 * @param theme code of the theme
 * @param from number of the edition that is left
 * @param to number of the edition whose rules are to hold
 * @param items codes of the items that are to be moved
 * @param ground the law that asks for it, as applicants are told
 * @param state how far it is
 * @param version grows with every step
 * @param proposed who proposed it, and when
 * @param approved who approved it, and when; null before
 * @param reversal the way back, or null
 */
public record EditionChange(
        UUID id,
        long running,
        String theme,
        int from,
        int to,
        List<String> items,
        String ground,
        State state,
        long version,
        Act proposed,
        @Nullable Act approved,
        @Nullable Reversal reversal) {
    public EditionChange {
        items = List.copyOf(items);
    }

    /** Who did something, and when. */
    public record Act(String by, Instant at) {}

    /**
     * 回退: what was moved goes back.
     *
     * @param ground why, as applicants are told
     * @param proposed who proposed it, and when
     * @param approved who approved it, and when; null before
     */
    public record Reversal(
            String ground, Act proposed, @Nullable Act approved) {}

    /** How far a change is. */
    public enum State {
        /** nothing is changed yet; it waits for somebody else's approval */
        PROPOSED,
        /** case files are moved one by one */
        APPROVED,
        /** all of them are */
        APPLIED,
        /** nothing is moved on; the way back waits for somebody else's approval */
        REVERSAL_PROPOSED,
        /** case files go back one by one */
        REVERSING,
        /** all of them have */
        REVERSED;

        /** Whether the way back may be proposed. */
        public boolean isReversible() {
            return this == APPROVED || this == APPLIED;
        }
    }

    boolean isBack() {
        return state == State.REVERSING;
    }

    /** What applicants are told as the ground of what is done now. */
    String currentGround() {
        return reversal != null && isBack() ? reversal.ground() : ground;
    }

    EditionChange approved(Act act) {
        return with(State.APPROVED, act, null);
    }

    EditionChange reversalProposed(String why, Act act) {
        return with(State.REVERSAL_PROPOSED, approved, new Reversal(why, act, null));
    }

    EditionChange reversalApproved(Reversal proposal, Act act) {
        return with(State.REVERSING, approved, new Reversal(proposal.ground(), proposal.proposed(), act));
    }

    private EditionChange with(State next, @Nullable Act approval, @Nullable Reversal back) {
        return new EditionChange(
                id, running, theme, from, to, items, ground, next, version + 1, proposed, approval, back);
    }
}
