package io.onething.application.orchestration;

import java.time.Instant;
import java.util.List;

/** What happened to a case file under way. Each becomes an entry of its timeline, and some are told to other services. */
public sealed interface CaseEvent {
    Instant at();

    record Submitted(Instant at) implements CaseEvent {}

    record ItemDispatched(String item, Instant at) implements CaseEvent {}

    record ItemReceived(String item, Instant at) implements CaseEvent {}

    record ItemDecided(String item, boolean approved, Instant at) implements CaseEvent {}

    record LicenseArrived(String item, String licenseNumber, Instant at) implements CaseEvent {}

    /**
     * An item can never be handled.
     *
     * @param blockedBy items it depends on that are refused or blocked
     */
    record ItemBlocked(String item, List<String> blockedBy, Instant at) implements CaseEvent {}

    record Completed(CaseResult result, Instant at) implements CaseEvent {}
}
