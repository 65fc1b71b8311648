package io.onething.application.orchestration;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 回退 of an item: that what was begun or approved is to be taken back, and how far that is. Personal data: it is
 * encrypted at rest and never logged.
 *
 * @param cause why
 * @param because code of the earlier item whose output is revoked, or null
 * @param reason in words, of the applicant or of the department that revoked; may be empty
 * @param askedAt when it was asked first
 * @param lastAskedAt when it was asked last; it is asked again until it is answered
 * @param standing what became of it, or null until that is answered
 * @param settledAt when nothing more is to come from the department, or null
 */
public record Undoing(
        Cause cause,
        @Nullable String because,
        String reason,
        Instant askedAt,
        Instant lastAskedAt,
        @Nullable Standing standing,
        @Nullable Instant settledAt) {
    /** How long an answer may take before it is asked for again; asking twice does no harm. */
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(5);

    /** Why something is undone. */
    public enum Cause {
        /** 撤回: the applicant withdrew the case or the item. */
        WITHDRAWAL,
        /** What an earlier item delivered is revoked. */
        INPUT_REVOKED,
        /** 撤销 by the department that approved it. */
        REVOCATION
    }

    /** What became of it. */
    public enum Standing {
        /** It was open, and ended without a decision. */
        VOIDED,
        /** It was approved, and is revoked. */
        REVOKED,
        /** It was approved, and its department looks at it again. */
        REVIEWING,
        /** It stands as it was. */
        KEPT
    }

    static Undoing asked(Cause cause, @Nullable String because, String reason, Instant at) {
        return new Undoing(cause, because, reason, at, at, null, null);
    }

    /** A department revoked by itself: there is nothing to ask. */
    static Undoing revoked(Cause cause, @Nullable String because, String reason, Instant at) {
        return new Undoing(cause, because, reason, at, at, Standing.REVOKED, at);
    }

    Undoing askedAgain(Instant at) {
        return new Undoing(cause, because, reason, askedAt, at, standing, settledAt);
    }

    Undoing answered(Standing now, Instant at) {
        @Nullable Instant settled = now == Standing.REVIEWING ? null : at;
        return new Undoing(cause, because, reason, askedAt, lastAskedAt, now, settled);
    }

    /** Whether the department has not answered yet. */
    boolean isAsked() {
        return standing == null;
    }

    /** When it is asked again if no answer comes; null where one has. */
    @Nullable
    Instant askAgainAt() {
        return isAsked() ? lastAskedAt.plus(ANSWER_WITHIN) : null;
    }

    /** Whether the output of the item may not be used: it is being taken back, or looked at again. */
    boolean isOpen() {
        return settledAt == null;
    }

    @Override
    public String toString() {
        return "Undoing[" + cause + ", " + standing + "]";
    }
}
