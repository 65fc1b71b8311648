package io.onething.application.orchestration;

import io.onething.application.orchestration.Report.ClockMoved.Cause;
import io.onething.application.timeline.TimelineEntry;
import io.onething.application.timeline.TimelineEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a case file's events its timeline tells: all but an acceptance, which the receipt tells already. */
final class TimelineOfCourse {
    private TimelineOfCourse() {}

    static Optional<TimelineEntry> entry(String number, CaseEvent event) {
        return event instanceof CaseEvent.ItemClockMoved(var _, var cause, var _, var _) && cause == Cause.ACCEPTED
                ? Optional.empty()
                : Optional.of(told(number, event));
    }

    private static TimelineEntry told(String number, CaseEvent event) {
        return switch (event) {
            case CaseEvent.Submitted(var at) -> TimelineEntry.of(number, at, TimelineEvent.SUBMITTED);
            case CaseEvent.ItemDispatched(var item, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.DISPATCHED, item);
            case CaseEvent.ItemReceived(var item, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.RECEIVED, item);
            case CaseEvent.ItemDecided(var item, var approved, var at) ->
                TimelineEntry.ofItem(number, at, approved ? TimelineEvent.APPROVED : TimelineEvent.REFUSED, item);
            case CaseEvent.ItemNotAccepted(var item, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.NOT_ACCEPTED, item);
            case CaseEvent.ItemClockMoved(var item, var cause, var clock, var at) ->
                moved(number, item, cause, clock, at);
            case CaseEvent.PromiseProlonged(var promisedOn, var at) ->
                TimelineEntry.of(number, at, TimelineEvent.PROMISE_PROLONGED).withDetail(promisedOn.toString());
            case CaseEvent.LicenseArrived(var item, var license, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.LICENSE_ISSUED, item)
                        .withDetail(license);
            case CaseEvent.ItemBlocked(var item, var _, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.BLOCKED, item);
            case CaseEvent.Completed(var result, var at) ->
                TimelineEntry.of(number, at, TimelineEvent.COMPLETED).withDetail(result.name());
        };
    }

    private static TimelineEntry moved(String number, String item, Cause cause, ItemClock clock, Instant at) {
        TimelineEvent event = switch (cause) {
            case ACCEPTED -> TimelineEvent.RECEIVED;
            case DEEMED_ACCEPTED -> TimelineEvent.DEEMED_ACCEPTED;
            case SUSPENDED -> TimelineEvent.SUSPENDED;
            case RESUMED -> TimelineEvent.RESUMED;
            case EXTENDED -> TimelineEvent.EXTENDED;
            case CALENDAR -> TimelineEvent.ITEM_MOVED;
        };
        @Nullable
        LocalDate day = cause == Cause.SUSPENDED && clock.procedure() != null
                ? clock.procedure().expectedUntil()
                : clock.promisedOn();
        TimelineEntry entry = TimelineEntry.ofItem(number, at, event, item);
        return day == null ? entry : entry.withDetail(day.toString());
    }
}
