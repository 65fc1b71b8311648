package io.onething.approval.task;

import io.onething.approval.timelimit.Deadline;
import io.onething.approval.timelimit.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the clock of an approval stands at an instant.
 *
 * @param tellBy until when the applicant is to be told whether it is accepted; null once that is clear
 * @param promised end of the 承诺时限, or null where nothing is promised or accepted
 * @param statutory end of the 法定时限, or null where no source gives one or nothing is accepted
 * @param used working days used of the limits, or hours where they are hours; 0 before acceptance
 * @param lamp on the promised limit, or on the statutory one where nothing is promised, or on that of intake before
 *     acceptance; null where there is none, or after the end
 * @param next when it stands differently if nobody does anything; null where it never does
 * @param deliverBy until when what was decided is to be in the applicant's hands, ten working days after the decision
 *     (行政许可法 art. 44); null unless approved with a license
 */
public record ClockReading(
        @Nullable Deadline tellBy,
        @Nullable Deadline promised,
        @Nullable Deadline statutory,
        int used,
        @Nullable Lamp lamp,
        @Nullable Instant next,
        @Nullable LocalDate deliverBy) {
    /** The same, looked at again at a moment of another kind if that is sooner. */
    ClockReading orSooner(@Nullable Instant other) {
        @Nullable Instant sooner = next == null || (other != null && other.isBefore(next)) ? other : next;
        return new ClockReading(tellBy, promised, statutory, used, lamp, sooner, deliverBy);
    }

    /** Nothing is limited, or no calendar is known. */
    public static final ClockReading NONE = new ClockReading(null, null, null, 0, null, null, null);
}
