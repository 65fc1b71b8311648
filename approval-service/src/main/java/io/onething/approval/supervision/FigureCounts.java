package io.onething.approval.supervision;

import io.onething.approval.task.Item;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures are made of. Every method is one statement. */
public interface FigureCounts {
    /**
     * Approvals of one item as an edition describes it.
     *
     * @param item what it is
     * @param assigned that came in
     * @param decided of those, decided, whether or not it was revoked since
     * @param notAccepted of those, not accepted
     * @param onTime of those decided, within the promised limit
     * @param late of those decided, after it
     * @param overdueNow not decided and red
     * @param pausedNow standing still
     * @param usedDays working days used by all that are decided
     * @param deliveredOnTime certificates delivered within ten working days
     * @param deliveredLate certificates delivered after them
     * @param undeliveredNow certificates not delivered and red
     */
    record Count(
            Item item,
            long assigned,
            long decided,
            long notAccepted,
            long onTime,
            long late,
            long overdueNow,
            long pausedNow,
            long usedDays,
            long deliveredOnTime,
            long deliveredLate,
            long undeliveredNow) {}

    /**
     * Why an item was late, as its department said.
     *
     * @param item what it is
     * @param reason free text
     * @param on day in Beijing on which it was given
     */
    record Given(Item item, String reason, LocalDate on) {}

    /** Of one department, or of all where that is null. */
    List<Count> byItem(@Nullable String department);

    /** Of one department, or of all where that is null; newest first. */
    List<Given> reasons(@Nullable String department, int newest);
}
