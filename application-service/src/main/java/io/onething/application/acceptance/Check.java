package io.onething.application.acceptance;

import io.onething.application.credit.CreditRecord;
import org.jspecify.annotations.Nullable;

/**
 * One check of one item.
 *
 * @param about what kind of thing was looked at
 * @param key code of the field, key of the paper, or kind of the undertaking
 * @param level how strict it is
 * @param status how it came out
 * @param reason why
 * @param within working days in which a paper may be brought later; 0 where it may not
 * @param bar what stands against owing or committing; null where nothing does or nothing is to be owed
 */
public record Check(
        About about,
        String key,
        Level level,
        Status status,
        Reason reason,
        int within,
        @Nullable CreditRecord bar) {

    /** What a check is about. */
    public enum About {
        FIELD,
        MATERIAL,
        UNDERTAKING
    }

    /** How a check came out. */
    public enum Status {
        PASSED,
        OWED,
        COMMITTED,
        IGNORED,
        FAILED
    }

    /** Why; the words are in the bundle {@code texts}. */
    public enum Reason {
        FILLED,
        FIELD_MISSING,
        FIELD_OPTIONAL,
        UPLOADED,
        FILLED_IN_ONLINE,
        EXEMPT,
        CONDITION_IN_WORDS,
        OWED,
        COMMITTED,
        MISSING,
        MISSING_MAY_OWE,
        MISSING_MAY_COMMIT,
        MISSING_MAY_OWE_OR_COMMIT,
        MISSING_BARRED,
        SIGNED,
        SIGNED_ANOTHER_TEXT,
        SIGNED_BARRED
    }

    public boolean isFailed() {
        return status == Status.FAILED;
    }

    static Check of(About about, String key, Level level, Status status, Reason reason) {
        return new Check(about, key, level, status, reason, 0, null);
    }
}
