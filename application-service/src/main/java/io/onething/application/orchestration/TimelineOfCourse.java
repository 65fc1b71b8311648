package io.onething.application.orchestration;

import io.onething.application.orchestration.Report.ClockMoved.Cause;
import io.onething.application.timeline.RulesDetail;
import io.onething.application.timeline.TimelineEntry;
import io.onething.application.timeline.TimelineEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a case file's events its timeline tells: all but an acceptance, which the receipt tells already, and
 * corrections that the applicant is not told yet. */
final class TimelineOfCourse {
    private TimelineOfCourse() {}

    static Stream<TimelineEntry> entries(String number, CaseEvent event) {
        return switch (event) {
            case CaseEvent.SupplementCollected _, CaseEvent.UndoingAsked _ -> Stream.empty();
            case CaseEvent.ItemClockMoved(var _, var cause, var _, var _)
            when cause == Cause.ACCEPTED -> Stream.empty();
            case CaseEvent.SupplementTold(var items, var answerBy, var at) ->
                items.stream()
                        .map(item -> TimelineEntry.ofItem(number, at, TimelineEvent.SUPPLEMENT_ASKED, item))
                        .map(entry -> answerBy == null ? entry : entry.withDetail(answerBy.toString()));
            case CaseEvent.ItemRulesChanged _ -> Stream.empty();
            case CaseEvent.RulesChanged(var rules, var at) ->
                rules.items().entrySet().stream()
                        .map(each -> TimelineEntry.ofItem(
                                        number,
                                        at,
                                        rules.back() ? TimelineEvent.RULES_RESTORED : TimelineEvent.RULES_CHANGED,
                                        each.getKey())
                                .withDetail(new RulesDetail(
                                                rules.ground(), each.getValue().kinds())
                                        .text()));
            default -> Stream.of(told(number, event));
        };
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
            case CaseEvent.ItemSupplemented(var item, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.SUPPLEMENTED, item);
            case CaseEvent.ItemLapsed(var item, var at) -> TimelineEntry.ofItem(number, at, TimelineEvent.LAPSED, item);
            case CaseEvent.ToleranceBegun(var item, var supplyBy, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.TOLERANCE_BEGUN, item)
                        .withDetail(supplyBy.toString());
            case CaseEvent.ToleranceReminded(var item, var supplyBy, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.TOLERANCE_REMINDED, item)
                        .withDetail(supplyBy.toString());
            case CaseEvent.OwedSupplied(var item, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.OWED_SUPPLIED, item);
            case CaseEvent.ToleranceLapsed(var item, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.TOLERANCE_LAPSED, item);
            case CaseEvent.PromiseFollowedRules(var promisedOn, var at) ->
                TimelineEntry.of(number, at, TimelineEvent.PROMISE_FOLLOWED_RULES)
                        .withDetail(promisedOn.toString());
            case CaseEvent.SupplementCollected _,
                    CaseEvent.SupplementTold _,
                    CaseEvent.UndoingAsked _,
                    CaseEvent.RulesChanged _,
                    CaseEvent.ItemRulesChanged _ -> throw new IllegalArgumentException("not one entry: " + event);
            case CaseEvent.WithdrawalAsked(var items, var at) ->
                items.size() == 1
                        ? TimelineEntry.ofItem(number, at, TimelineEvent.ITEM_WITHDRAWAL_ASKED, items.getFirst())
                        : TimelineEntry.of(number, at, TimelineEvent.WITHDRAWAL_ASKED);
            case CaseEvent.ItemWithdrawn(var item, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.WITHDRAWN, item);
            case CaseEvent.ItemRevoked(var item, var cause, var at) ->
                TimelineEntry.ofItem(number, at, revoked(cause), item);
            case CaseEvent.ItemReviewed(var item, var because, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.REVIEWED, item).withDetail(because);
            case CaseEvent.ItemKept(var item, var _, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.KEPT, item);
            case CaseEvent.LicenseRevoked(var item, var license, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.LICENSE_REVOKED, item)
                        .withDetail(license);
            case CaseEvent.ResultChanged(var result, var at) ->
                TimelineEntry.of(number, at, TimelineEvent.RESULT_CHANGED).withDetail(result.name());
            case CaseEvent.ItemVerified(var item, var rectifyBy, var at) ->
                rectifyBy == null
                        ? TimelineEntry.ofItem(number, at, TimelineEvent.VERIFIED, item)
                        : TimelineEntry.ofItem(number, at, TimelineEvent.MISMATCHED, item)
                                .withDetail(rectifyBy.toString());
            case CaseEvent.LicenseArrived(var item, var license, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.LICENSE_ISSUED, item)
                        .withDetail(license);
            case CaseEvent.ItemBlocked(var item, var _, var at) ->
                TimelineEntry.ofItem(number, at, TimelineEvent.BLOCKED, item);
            case CaseEvent.Completed(var result, var at) ->
                TimelineEntry.of(number, at, TimelineEvent.COMPLETED).withDetail(result.name());
        };
    }

    /** By whom, which is why: the applicant, the department itself, or because of another item. */
    private static TimelineEvent revoked(Undoing.Cause cause) {
        return switch (cause) {
            case WITHDRAWAL -> TimelineEvent.REVOKED_ON_WITHDRAWAL;
            case INPUT_REVOKED -> TimelineEvent.REVOKED_WITH_INPUT;
            case REVOCATION -> TimelineEvent.REVOKED;
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
            case RULES -> TimelineEvent.ITEM_FOLLOWED_RULES;
        };
        @Nullable
        LocalDate day = cause == Cause.SUSPENDED && clock.procedure() != null
                ? clock.procedure().expectedUntil()
                : clock.promisedOn();
        TimelineEntry entry = TimelineEntry.ofItem(number, at, event, item);
        return day == null ? entry : entry.withDetail(day.toString());
    }
}
