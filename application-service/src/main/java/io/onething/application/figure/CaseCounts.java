package io.onething.application.figure;

import java.util.List;

/** How many case files there are; one statement. */
public interface CaseCounts {
    /**
     * Case files of one theme edition that were filed with the same plan.
     *
     * @param theme code of the theme
     * @param edition its edition
     * @param plan digest of the plan
     * @param filed submitted, whatever became of them
     * @param completed of those, completed
     * @param approved of those, with everything approved
     * @param onTime of those completed, by the promised day
     * @param late of those completed, after it
     */
    record Count(
            String theme,
            int edition,
            String plan,
            long filed,
            long completed,
            long approved,
            long onTime,
            long late) {}

    List<Count> byPlan();
}
