package io.onething.application.orchestration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 补正: what the applicant is to correct for an item. Personal data: it is encrypted at rest and never logged.
 *
 * @param corrections all of it, as the department asked for once
 * @param returned whether all papers of the item went back and are submitted anew (市场主体登记管理条例 art. 19)
 * @param accepted whether the item was accepted already, so that its own clock tells of the pause
 * @param askedAt when the department asked
 * @param tellBy last day on which the applicant can be told in time, or null
 * @param toldAt when the applicant was told, or null while other departments' requests are collected
 * @param answerBy last day to correct it, or null
 * @param answeredAt when all of it was corrected, or null
 * @param delay working days that corrections of this item have taken before acceptance
 */
public record ItemSupplement(
        List<Correction> corrections,
        boolean returned,
        boolean accepted,
        Instant askedAt,
        @Nullable LocalDate tellBy,
        @Nullable Instant toldAt,
        @Nullable LocalDate answerBy,
        @Nullable Instant answeredAt,
        int delay) {
    public ItemSupplement {
        corrections = List.copyOf(corrections);
    }

    /**
     * One thing to correct.
     *
     * @param key of a paper, or code of a field of the form
     * @param note what is missing or wrong, in the department's words
     */
    public record Correction(String key, String note) {
        @Override
        public String toString() {
            return "Correction[" + key + "]";
        }
    }

    /** Whether it is asked and the applicant does not know yet. */
    boolean isCollected() {
        return toldAt == null;
    }

    /** Whether the applicant knows and has not corrected it. */
    public boolean isOpen() {
        return toldAt != null && answeredAt == null;
    }

    ItemSupplement told(Instant at, @Nullable LocalDate until) {
        return new ItemSupplement(corrections, returned, accepted, askedAt, tellBy, at, until, answeredAt, delay);
    }

    ItemSupplement answered(Instant at, int workingDays) {
        return new ItemSupplement(
                corrections,
                returned,
                accepted,
                askedAt,
                tellBy,
                toldAt,
                answerBy,
                at,
                delay + (accepted ? 0 : workingDays));
    }
}
