package io.onething.application.orchestration;

import io.onething.application.orchestration.Report.ClockMoved.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happened to a case file under way. Each becomes an entry of its timeline, and some are told to other services. */
public sealed interface CaseEvent {
    Instant at();

    record Submitted(Instant at) implements CaseEvent {}

    record ItemDispatched(String item, Instant at) implements CaseEvent {}

    record ItemReceived(String item, Instant at) implements CaseEvent {}

    record ItemDecided(String item, boolean approved, Instant at) implements CaseEvent {}

    record ItemNotAccepted(String item, Instant at) implements CaseEvent {}

    /** The legal clock of an item moved. */
    record ItemClockMoved(String item, Cause cause, ItemClock clock, Instant at) implements CaseEvent {}

    /**
     * The whole will take longer than promised, because of special procedures or extensions.
     *
     * @param promisedOn the day by which all of it is promised now
     */
    record PromiseProlonged(LocalDate promisedOn, Instant at) implements CaseEvent {}

    record LicenseArrived(String item, String licenseNumber, Instant at) implements CaseEvent {}

    /**
     * An item can never be handled.
     *
     * @param blockedBy items it depends on that are refused or blocked
     */
    record ItemBlocked(String item, List<String> blockedBy, Instant at) implements CaseEvent {}

    record Completed(CaseResult result, Instant at) implements CaseEvent {}
}
