package io.onething.application.orchestration;

import io.onething.application.timeline.TimelineEntry;
import io.onething.application.timeline.TimelineEvent;

/** What of a case file's events its timeline tells: all of it. */
final class TimelineOfCourse {
    private TimelineOfCourse() {}

    static TimelineEntry entry(String number, CaseEvent event) {
        return switch (event) {
            case CaseEvent.Submitted(var at) -> TimelineEntry.of(number, at, TimelineEvent.SUBMITTED);
            case CaseEvent.ItemDispatched(var item, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.DISPATCHED, item);
            case CaseEvent.ItemReceived(var item, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.RECEIVED, item);
            case CaseEvent.ItemDecided(var item, var approved, var at) ->
                TimelineEntry.ofItem(number, at, approved ? TimelineEvent.APPROVED : TimelineEvent.REFUSED, item);
            case CaseEvent.LicenseArrived(var item, var license, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.LICENSE_ISSUED, item)
                        .withDetail(license);
            case CaseEvent.ItemBlocked(var item, var _, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.BLOCKED, item);
            case CaseEvent.Completed(var result, var at) ->
                TimelineEntry.of(number, at, TimelineEvent.COMPLETED).withDetail(result.name());
        };
    }
}
