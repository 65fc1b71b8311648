package io.onething.approval.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 效能监察: figures computed from approvals, never typed in. */
public interface Figures {
    /** Lines by department, or by theme; of one department, or of all where that is null. */
    List<Line> by(Dimension dimension, @Nullable String department);

    /** What lines are about. */
    enum Dimension {
        DEPARTMENT,
        THEME
    }

    /**
     * Figures of one department or theme.
     *
     * @param code of the department or theme
     * @param nameZh its Chinese name
     * @param assigned items that came in
     * @param decided of those, decided
     * @param notAccepted of those, not accepted
     * @param onTime of those decided, within the promised limit
     * @param late of those decided, after it
     * @param overdueNow not decided and red
     * @param pausedNow standing still
     * @param averageUsed working days used from acceptance to decision, on average; null before the first
     * @param averagePromised promised working days of those decided, on average; null where none is promised
     * @param averageStatutory statutory working days of those decided, on average; null where no source gives one
     */
    record Line(
            String code,
            String nameZh,
            long assigned,
            long decided,
            long notAccepted,
            long onTime,
            long late,
            long overdueNow,
            long pausedNow,
            @Nullable Double averageUsed,
            @Nullable Double averagePromised,
            @Nullable Double averageStatutory) {}
}
