package io.onething.application.orchestration;

import io.onething.application.orchestration.Report.ClockMoved.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a case file under way. Each becomes an entry of its timeline, and some are told to other services. */
public sealed interface CaseEvent {
    Instant at();

    record Submitted(Instant at) implements CaseEvent {}

    record ItemDispatched(String item, Instant at) implements CaseEvent {}

    record ItemReceived(String item, Instant at) implements CaseEvent {}

    record ItemDecided(String item, boolean approved, Instant at) implements CaseEvent {}

    record ItemNotAccepted(String item, Instant at) implements CaseEvent {}

    /** A department asks for corrections; the applicant is told together with what others ask. */
    record SupplementCollected(String item, Instant at) implements CaseEvent {}

    /**
     * The applicant is told what to correct, once for all departments (一次性告知).
     *
     * @param items whose corrections are told
     * @param answerBy last day to correct them, or null
     */
    record SupplementTold(List<String> items, @Nullable LocalDate answerBy, Instant at) implements CaseEvent {}

    /** All corrections of an item have come. */
    record ItemSupplemented(String item, Instant at) implements CaseEvent {}

    /** Corrections of an item did not come in time. */
    record ItemLapsed(String item, Instant at) implements CaseEvent {}

    /**
     * The applicant takes the case or an item back.
     *
     * @param items which are to be undone
     */
    record WithdrawalAsked(List<String> items, Instant at) implements CaseEvent {}

    /** What was begun or approved for an item is to be undone; told again until it is answered. */
    record UndoingAsked(String item, Undoing undoing, Instant at) implements CaseEvent {}

    /** An item was taken back before it was decided. */
    record ItemWithdrawn(String item, Instant at) implements CaseEvent {}

    /** What was approved is revoked. */
    record ItemRevoked(String item, Undoing.Cause cause, Instant at) implements CaseEvent {}

    /** What an item relied on is revoked, and its department looks at it again. */
    record ItemReviewed(String item, String because, Instant at) implements CaseEvent {}

    /** What was to be undone stands. */
    record ItemKept(String item, Undoing.Cause cause, Instant at) implements CaseEvent {}

    /** The license of a revoked item is of no effect any more. */
    record LicenseRevoked(String item, String licenseNumber, Instant at) implements CaseEvent {}

    /** Something was revoked after the case was completed, so that its result is another one. */
    record ResultChanged(CaseResult result, Instant at) implements CaseEvent {}

    /** 容缺: its department accepted an item with papers owed. */
    record ToleranceBegun(String item, LocalDate supplyBy, Instant at) implements CaseEvent {}

    /** The last day to bring what is owed is near. */
    record ToleranceReminded(String item, LocalDate supplyBy, Instant at) implements CaseEvent {}

    /** All that was owed for an item has come. */
    record OwedSupplied(String item, Instant at) implements CaseEvent {}

    /** What was owed for an item did not come in time. */
    record ToleranceLapsed(String item, Instant at) implements CaseEvent {}

    /** The legal clock of an item moved. */
    record ItemClockMoved(String item, Cause cause, ItemClock clock, Instant at) implements CaseEvent {}

    /**
     * The whole will take longer than promised, because of special procedures or extensions.
     *
     * @param promisedOn the day by which all of it is promised now
     */
    record PromiseProlonged(LocalDate promisedOn, Instant at) implements CaseEvent {}

    /**
     * What was granted on a commitment was looked at.
     *
     * @param rectifyBy last day to rectify what was not as committed; null where all was
     */
    record ItemVerified(String item, @Nullable LocalDate rectifyBy, Instant at) implements CaseEvent {}
    /** Other rules hold for items of the case file, or those it had hold again. */
    record RulesChanged(NewRules rules, Instant at) implements CaseEvent {}

    /** Other rules hold for an item that is at its department. */
    record ItemRulesChanged(String item, NewRules rules, Instant at) implements CaseEvent {}

    /**
     * The whole is promised by another day, because other rules hold.
     *
     * @param promisedOn the day by which all of it is promised now
     */
    record PromiseFollowedRules(LocalDate promisedOn, Instant at) implements CaseEvent {}

    record LicenseArrived(String item, String licenseNumber, Instant at) implements CaseEvent {}

    /**
     * An item can never be handled.
     *
     * @param blockedBy items it depends on that are refused or blocked
     */
    record ItemBlocked(String item, List<String> blockedBy, Instant at) implements CaseEvent {}

    record Completed(CaseResult result, Instant at) implements CaseEvent {}
}
