package io.onething.application.orchestration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What other services tell of an item. Reports may come twice and in any order. */
public sealed interface Report {
    String caseNumber();

    String item();

    /** The department took the item. */
    record Received(String caseNumber, String item, Instant at) implements Report {}

    /**
     * The department decided.
     *
     * @param approved or refused
     * @param reason why it was refused, or null
     * @param output what it delivers for other items
     */
    record Decided(
            String caseNumber,
            String item,
            boolean approved,
            @Nullable String reason,
            Map<String, Object> output,
            Instant at)
            implements Report {

        @Override
        public String toString() {
            return "Decided[" + caseNumber + ", " + item + "]";
        }
    }

    /**
     * The department does not accept the item.
     *
     * @param reason why, with where to go instead
     */
    record NotAccepted(String caseNumber, String item, String reason, Instant at) implements Report {
        @Override
        public String toString() {
            return "NotAccepted[" + caseNumber + ", " + item + "]";
        }
    }

    /**
     * The department asks the applicant to correct something.
     *
     * @param supplement what, as it was asked
     */
    record SupplementAsked(String caseNumber, String item, ItemSupplement supplement) implements Report {}

    /** The clock of the item moved. */
    record ClockMoved(String caseNumber, String item, Cause cause, ItemClock clock, Instant at) implements Report {
        /** Why. */
        public enum Cause {
            ACCEPTED,
            DEEMED_ACCEPTED,
            SUSPENDED,
            RESUMED,
            EXTENDED,
            CALENDAR,
            RULES
        }
    }

    /** The department revoked what it had approved. */
    record Revoked(String caseNumber, String item, Undoing.Cause cause, String reason, Instant at) implements Report {
        @Override
        public String toString() {
            return "Revoked[" + caseNumber + ", " + item + "]";
        }
    }

    /** What was to be undone is undone, or stands. */
    record Undone(String caseNumber, String item, Undoing.Cause cause, Undoing.Standing standing, Instant at)
            implements Report {}

    /** The license of a revoked item is revoked. */
    record LicenseRevoked(String caseNumber, String item, String licenseNumber, Instant at) implements Report {}

    /**
     * 核查 of an item that was granted on a commitment.
     *
     * @param rectifyBy last day to rectify what was not as committed; null where all was
     */
    record Verified(
            String caseNumber, String item, @Nullable LocalDate rectifyBy, Instant at) implements Report {}

    /**
     * 容缺: the department accepted the item with papers owed.
     *
     * @param supplyBy last day to bring them
     */
    record ToleranceBegun(String caseNumber, String item, LocalDate supplyBy, Instant at) implements Report {}

    /** The last day to bring what is owed is near. */
    record ToleranceReminded(String caseNumber, String item, LocalDate supplyBy, Instant at) implements Report {}

    /**
     * What was owed did not come in time, which ends the item.
     *
     * @param reason in words for the applicant
     */
    record ToleranceLapsed(String caseNumber, String item, String reason, Instant at) implements Report {}

    /** The license of an approved item was issued. */
    record LicenseIssued(String caseNumber, String item, String licenseNumber, Instant at) implements Report {}
}
