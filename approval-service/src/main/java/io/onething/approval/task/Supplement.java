package io.onething.approval.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 补正: what an applicant is to correct, told once (行政许可法 art. 32 (4)).
 *
 * @param corrections all that is missing or wrong
 * @param returned whether all papers went back and are submitted anew (市场主体登记管理条例 art. 19)
 * @param accepted whether the item was accepted already, so that its clock stands still meanwhile
 * @param askedAt when the department asked
 * @param by who asked, or null
 * @param answeredAt when all corrections had come, or null
 */
public record Supplement(
        List<Correction> corrections,
        boolean returned,
        boolean accepted,
        Instant askedAt,
        @Nullable String by,
        @Nullable Instant answeredAt) {
    public Supplement {
        corrections = List.copyOf(corrections);
    }

    /**
     * One thing to correct.
     *
     * @param key of a paper or code of a field of the item
     * @param note what is missing or wrong, and what to bring instead
     */
    public record Correction(String key, String note) {}

    Supplement answered(Instant at) {
        return new Supplement(corrections, returned, accepted, askedAt, by, at);
    }
}
