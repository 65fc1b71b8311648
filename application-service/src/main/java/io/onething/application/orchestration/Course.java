package io.onething.application.orchestration;

import io.onething.application.orchestration.CaseEvent.Completed;
import io.onething.application.orchestration.CaseEvent.ItemBlocked;
import io.onething.application.orchestration.CaseEvent.ItemClockMoved;
import io.onething.application.orchestration.CaseEvent.ItemDispatched;
import io.onething.application.orchestration.CaseEvent.ItemReceived;
import io.onething.application.orchestration.CaseEvent.ItemRulesChanged;
import io.onething.application.orchestration.CaseEvent.ItemSupplemented;
import io.onething.application.orchestration.CaseEvent.PromiseFollowedRules;
import io.onething.application.orchestration.CaseEvent.PromiseProlonged;
import io.onething.application.orchestration.CaseEvent.ResultChanged;
import io.onething.application.orchestration.CaseEvent.RulesChanged;
import io.onething.application.orchestration.CaseEvent.Submitted;
import io.onething.kernel.WorkingCalendar;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 办件的进程: one case file on its way. Takes in what departments and license-service report, in whatever order and
 * however often, and decides what follows. Knows no database and no broker; its owner holds the case file's lock.
 */
final class Course {
    private final Plan plan;
    private final Map<String, CaseItem> items = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private final Outcomes outcomes = new Outcomes(this);
    private final Corrections corrections = new Corrections(this);
    private final Retreat retreat = new Retreat(this);
    private final boolean completed;
    private @Nullable CaseResult result;

    private Course(Plan plan, boolean completed) {
        this.plan = plan;
        this.completed = completed;
    }

    /** Submits: items that depend on none go to their departments. */
    static Course begin(Plan plan, Instant at) {
        return begin(plan, Map.of(), at);
    }

    /** @param undertaken what was signed, by item */
    static Course begin(Plan plan, Map<String, Undertaken> undertaken, Instant at) {
        var course = new Course(plan, false);
        plan.items().forEach(item -> course.put(CaseItem.waiting(item.code()).with(undertaken.get(item.code()))));
        course.events.add(new Submitted(at));
        course.proceed(at);
        return course;
    }

    /**
     * @param known every item of the plan as it stands
     * @param completed whether the case file has its result
     */
    static Course resume(Plan plan, Map<String, CaseItem> known, boolean completed) {
        var course = new Course(plan, completed);
        for (PlannedItem item : plan.items()) {
            @Nullable CaseItem each = known.get(item.code());
            if (each == null) {
                throw new IllegalStateException("item " + item.code() + " is planned, but the case file lacks it");
            }
            course.items.put(item.code(), each);
        }
        course.result = completed ? Join.result(course.items.values()) : null;
        return course;
    }

    /**
     * Takes a report in; one that is known already, or that comes too late to matter, changes nothing.
     *
     * @param now when what follows from it happens
     * @throws IllegalStateException where it cannot be true: the item is not in the plan or was never dispatched, or an
     *     approval lacks what other items need
     */
    void take(Report report, Instant now) {
        @Nullable CaseItem item = items.get(report.item());
        if (item == null || !item.isDispatched()) {
            throw new IllegalStateException("item " + report.item() + " was never dispatched");
        }
        switch (report) {
            case Report.Received received -> receive(item, received);
            case Report.Decided decided -> outcomes.decide(item, decided, now);
            case Report.NotAccepted refused -> outcomes.notAccept(item, refused, now);
            case Report.SupplementAsked asked -> corrections.ask(item, asked.supplement());
            case Report.ClockMoved moved -> move(item, moved);
            case Report.ToleranceBegun begun -> Tolerances.begin(item, begun).ifPresent(this::apply);
            case Report.ToleranceReminded reminded ->
                Tolerances.remind(item, reminded).ifPresent(this::apply);
            case Report.ToleranceLapsed lapsed -> outcomes.lapse(item, lapsed, now);
            case Report.LicenseIssued issued -> outcomes.license(item, issued, now);
            case Report.Revoked revoked -> retreat.revoke(item, revoked, now);
            case Report.Undone undone -> retreat.answer(item, undone, now);
            case Report.LicenseRevoked revoked -> retreat.licenseRevoked(item, revoked, now);
            case Report.Verified verified ->
                events.add(new CaseEvent.ItemVerified(item.code(), verified.rectifyBy(), verified.at()));
        }
    }

    private void receive(CaseItem item, Report.Received received) {
        if (item.state() == ItemState.IN_PROGRESS && item.receivedAt() == null) {
            put(item.received(received.at()));
            events.add(new ItemReceived(item.code(), received.at()));
        }
    }

    /** Takes in that owed papers came; an item for which some are missing still goes on owing all. */
    void supply(Set<String> uploaded, Instant now) {
        Tolerances.supply(items(), uploaded, now).forEach(this::apply);
    }

    private void apply(Tolerances.Change change) {
        put(change.item());
        events.add(change.event());
    }

    /**
     * Gives the one notice as soon as no other department may ask or its time has come, and ends what was not corrected
     * in time.
     */
    void look(SupplementRule rule, @Nullable WorkingCalendar days, Instant now) {
        corrections.tell(rule, days, now);
        retreat.askAgain(now);
        corrections.end(rule, now);
    }

    /** Whether an item was ever asked to be corrected or undone, so that there may be something to look at. */
    boolean mayBeDue() {
        return items.values().stream().anyMatch(item -> item.supplement() != null || item.undoing() != null);
    }

    /** When {@link #look} would find something to do if nothing else happens; null where it never would. */
    @Nullable
    Instant wakeAt(SupplementRule rule, @Nullable WorkingCalendar days) {
        return Stream.concat(corrections.moments(rule, days), retreat.moments())
                .min(Instant::compareTo)
                .orElse(null);
    }

    /**
     * The applicant takes the case back, or one item of it; what is on its way back already is not asked twice.
     *
     * @param item code of one item, or null for the whole
     * @param reason in the applicant's words; may be empty
     */
    void withdraw(@Nullable String item, String reason, Instant now) {
        retreat.withdraw(item, reason, now);
        proceed(now);
    }

    /**
     * Takes in what the applicant corrected; an item of which only a part is corrected goes on waiting.
     *
     * @param corrected keys of papers and codes of fields
     */
    void correct(Set<String> corrected, @Nullable WorkingCalendar days, Instant now) {
        corrections.take(corrected, days, now);
    }

    private void move(CaseItem item, Report.ClockMoved moved) {
        @Nullable ItemClock known = item.clock();
        boolean isNews = known == null
                || (moved.clock().version() >= known.version() && !moved.clock().equals(known));
        if (isNews && item.state() == ItemState.IN_PROGRESS) {
            boolean nobodyTookItUp =
                    moved.cause() == Report.ClockMoved.Cause.DEEMED_ACCEPTED && item.receivedAt() == null;
            put((nobodyTookItUp ? item.received(moved.at()) : item).with(moved.clock()));
            events.add(new ItemClockMoved(item.code(), moved.cause(), moved.clock(), moved.at()));
        }
    }

    void proceed(Instant now) {
        Map<String, ItemState> states = items.values().stream()
                .collect(Collectors.toMap(CaseItem::code, Course::usable, (one, _) -> one, LinkedHashMap::new));
        Readiness readiness = Readiness.of(plan, states);
        readiness.ready().forEach(code -> {
            put(item(code).dispatched(now));
            events.add(new ItemDispatched(code, now));
        });
        readiness.blocked().forEach((code, lost) -> {
            put(item(code).blocked());
            events.add(new ItemBlocked(code, lost, now));
        });
        if (completed) {
            CaseResult stands = Join.result(items.values());
            if (stands != result) {
                result = stands;
                events.add(new ResultChanged(stands, now));
            }
        } else if (result == null) {
            Join.of(plan, items.values()).ifPresent(end -> {
                result = end;
                events.add(new Completed(end, now));
            });
        }
    }

    /** What is being undone gives nothing to others until that is settled. */
    private static ItemState usable(CaseItem item) {
        return item.state() == ItemState.APPROVED && item.isBeingUndone() ? ItemState.IN_PROGRESS : item.state();
    }

    /** Goes on by other rules: what waits may be ready now, or wait for more. */
    void rule(NewRules rules, Instant now) {
        events.add(new RulesChanged(rules, now));
        rules.items().keySet().stream()
                .filter(code -> item(code).state() == ItemState.IN_PROGRESS)
                .forEach(code -> events.add(new ItemRulesChanged(code, rules, now)));
        proceed(now);
    }

    /** Working days by which special procedures and extensions put off the whole. */
    int delay() {
        return Delay.of(plan, items);
    }

    /** Whether a clock moved just now, so that the promise of the whole may be another one. */
    boolean movesClocks() {
        return isRuledAnew()
                || events.stream()
                        .anyMatch(event -> event instanceof ItemClockMoved || event instanceof ItemSupplemented);
    }

    private boolean isRuledAnew() {
        return events.stream().anyMatch(RulesChanged.class::isInstance);
    }

    /** What is promised for the whole is another day now. */
    void prolonged(LocalDate promisedOn, Instant now) {
        events.add(isRuledAnew() ? new PromiseFollowedRules(promisedOn, now) : new PromiseProlonged(promisedOn, now));
    }

    void tell(CaseEvent event) {
        events.add(event);
    }

    void put(CaseItem item) {
        items.put(item.code(), item);
        changed.add(item.code());
    }

    CaseItem item(String code) {
        return Objects.requireNonNull(items.get(code), code);
    }

    Plan plan() {
        return plan;
    }

    /** All items, in the order of the plan. */
    List<CaseItem> items() {
        return List.copyOf(items.values());
    }

    List<CaseItem> changedItems() {
        return changed.stream().map(this::item).toList();
    }

    /** What was decided just now and is worth keeping, by item. */
    Map<String, Outcome> outcomes() {
        return outcomes.kept();
    }

    List<CaseEvent> events() {
        return List.copyOf(events);
    }

    /** How the whole ended; null while it has not. */
    @Nullable
    CaseResult result() {
        return result;
    }
}
