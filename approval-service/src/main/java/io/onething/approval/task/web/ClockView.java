package io.onething.approval.task.web;

import io.onething.approval.task.Proceeding;
import io.onething.approval.timelimit.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a task.
 *
 * @param tellBy last day to tell the applicant whether it is accepted, or null once that is clear
 * @param acceptedOn day of acceptance, or null
 * @param deemedAccepted whether silence accepted it
 * @param promisedOn last day of the promised limit, or null
 * @param statutoryOn last day of the statutory limit, or null
 * @param provisional whether those days may still move with a holiday notice
 * @param used working days used, or hours where the limit is in hours
 * @param excludedWorkingDays working days that did not count because of special procedures
 * @param lamp how it stands, or null where nothing is limited
 * @param deliverBy last day to deliver what was decided, or null
 * @param deliveryLamp how the delivery of the certificate stands; null where none is owed, and once it is delivered
 * @param deliveredOn day on which the certificate was delivered, or null
 * @param procedures special procedures, oldest first
 * @param extension the one extension, or null
 * @param reviews reviews before the decision, oldest first
 * @param lamps how the lamp changed, oldest first
 * @param deliveryLamps how that of the delivery changed, oldest first
 */
record ClockView(
        @Nullable LocalDate tellBy,
        @Nullable LocalDate acceptedOn,
        boolean deemedAccepted,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate statutoryOn,
        boolean provisional,
        int used,
        int excludedWorkingDays,
        @Nullable Lamp lamp,
        @Nullable LocalDate deliverBy,
        @Nullable Lamp deliveryLamp,
        @Nullable LocalDate deliveredOn,
        List<Proceeding.Procedure> procedures,
        Proceeding.@Nullable Extension extension,
        List<Proceeding.Review> reviews,
        List<LampView> lamps,
        List<LampView> deliveryLamps) {

    /**
     * A lamp.
     *
     * @param lamp what it became
     * @param at when
     */
    record LampView(Lamp lamp, Instant at) {}
}
