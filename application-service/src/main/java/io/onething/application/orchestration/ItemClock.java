package io.onething.application.orchestration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 时限: the legal clock of an item, as its department keeps it.
 *
 * @param version of the department's work that it tells of; a later one replaces it
 * @param acceptedOn day of acceptance, which does not count
 * @param deemedAccepted whether the law accepted it because nobody said anything in time
 * @param promisedOn last day of the 承诺时限 with the pauses so far, or null
 * @param statutoryOn last day of the 法定时限 with the pauses so far, or null
 * @param provisional whether those days may still move, because holidays are not announced yet
 * @param procedure the special procedure that began last, or null
 * @param extension the one extension, or null
 * @param excludedWorkingDays working days that did not count so far
 */
public record ItemClock(
        long version,
        LocalDate acceptedOn,
        boolean deemedAccepted,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate statutoryOn,
        boolean provisional,
        @Nullable Procedure procedure,
        @Nullable Extension extension,
        int excludedWorkingDays) {

    /**
     * 特别程序 (行政许可法 art. 45).
     *
     * @param kind of the closed list, such as {@code HEARING}
     * @param from first day that does not count
     * @param to last day that does not count, or null while it is under way
     * @param expectedWorkingDays how long it takes, as the applicant is told
     * @param expectedUntil the day by which it is expected to end, or null
     * @param reason words for the applicant, or null
     */
    public record Procedure(
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            int expectedWorkingDays,
            @Nullable LocalDate expectedUntil,
            @Nullable String reason) {}

    /**
     * 延期 (行政许可法 art. 42).
     *
     * @param days how much longer the limits are
     * @param reason words for the applicant
     */
    public record Extension(int days, String reason) {}

    public boolean isPaused() {
        return procedure != null && procedure.to() == null;
    }

    /** By how many working days the item may end later than it was promised at first. */
    int delay() {
        return excludedWorkingDays + (extension == null ? 0 : extension.days());
    }
}
