package io.onething.notification.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The legal clock of an item moved.
 *
 * @param promisedOn last day of what is promised, or null
 * @param procedure the special procedure that began last, or null
 * @param extension the one extension, or null
 */
public record ClockMoved(
        String nameZh,
        @Nullable String nameEn,
        Named department,
        Cause cause,
        @Nullable LocalDate promisedOn,
        @Nullable Procedure procedure,
        @Nullable Extension extension)
        implements Step {

    /** Whether the law, or courtesy, asks to tell: the receipt tells of an acceptance, the timeline of a holiday. */
    @Override
    public boolean isTold() {
        return switch (cause) {
            case DEEMED_ACCEPTED, SUSPENDED, EXTENDED -> true;
            // Without a special procedure the applicant's own corrections let the clock run again.
            case RESUMED -> procedure != null;
            case ACCEPTED, CALENDAR, RULES -> false;
        };
    }

    /** Why a clock moved. */
    public enum Cause {
        ACCEPTED,
        DEEMED_ACCEPTED,
        SUSPENDED,
        RESUMED,
        EXTENDED,
        CALENDAR,
        RULES
    }

    /**
     * 特别程序; how long it takes is told in writing (行政许可法 art. 45).
     *
     * @param kind of the closed list
     * @param expectedUntil the day by which it is expected to end, or null
     * @param reason words for the applicant, or null
     */
    public record Procedure(
            String kind,
            int expectedWorkingDays,
            @Nullable LocalDate expectedUntil,
            @Nullable String reason) {}

    /** 延期, whose reason is told (行政许可法 art. 42). */
    public record Extension(int days, String reason) {}
}
