package io.onething.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 听证 moved on.
 *
 * @param requestBy last day to ask for it (行政许可法 art. 47)
 * @param heldAt when it is held, or null before that is announced
 * @param place where, or null
 * @param open whether it is public, or null
 */
public record HearingChanged(
        String nameZh,
        @Nullable String nameEn,
        Named department,
        State state,
        LocalDate requestBy,
        @Nullable Instant heldAt,
        @Nullable String place,
        @Nullable Boolean open)
        implements Step {
    /** What ended the item is told itself. */
    @Override
    public boolean isTold() {
        return state != State.CANCELLED;
    }

    /** How far a hearing is. */
    public enum State {
        TOLD,
        REQUESTED,
        ANNOUNCED,
        RECORDED,
        LAPSED,
        CANCELLED
    }
}
