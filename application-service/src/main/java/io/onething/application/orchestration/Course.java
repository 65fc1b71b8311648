package io.onething.application.orchestration;

import io.onething.application.material.Materials;
import io.onething.application.orchestration.CaseEvent.Completed;
import io.onething.application.orchestration.CaseEvent.ItemBlocked;
import io.onething.application.orchestration.CaseEvent.ItemClockMoved;
import io.onething.application.orchestration.CaseEvent.ItemDecided;
import io.onething.application.orchestration.CaseEvent.ItemDispatched;
import io.onething.application.orchestration.CaseEvent.ItemLapsed;
import io.onething.application.orchestration.CaseEvent.ItemNotAccepted;
import io.onething.application.orchestration.CaseEvent.ItemReceived;
import io.onething.application.orchestration.CaseEvent.ItemRulesChanged;
import io.onething.application.orchestration.CaseEvent.ItemSupplemented;
import io.onething.application.orchestration.CaseEvent.LicenseArrived;
import io.onething.application.orchestration.CaseEvent.OwedSupplied;
import io.onething.application.orchestration.CaseEvent.PromiseFollowedRules;
import io.onething.application.orchestration.CaseEvent.PromiseProlonged;
import io.onething.application.orchestration.CaseEvent.ResultChanged;
import io.onething.application.orchestration.CaseEvent.RulesChanged;
import io.onething.application.orchestration.CaseEvent.Submitted;
import io.onething.application.orchestration.CaseEvent.SupplementCollected;
import io.onething.application.orchestration.CaseEvent.SupplementTold;
import io.onething.application.orchestration.CaseEvent.ToleranceLapsed;
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
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final List<CaseEvent> events = new ArrayList<>();
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
            case Report.Decided decided -> decide(item, decided, now);
            case Report.NotAccepted refused -> notAccept(item, refused, now);
            case Report.SupplementAsked asked -> ask(item, asked.supplement());
            case Report.ClockMoved moved -> move(item, moved);
            case Report.ToleranceBegun begun -> Tolerances.begin(item, begun).ifPresent(this::apply);
            case Report.ToleranceReminded reminded ->
                Tolerances.remind(item, reminded).ifPresent(this::apply);
            case Report.ToleranceLapsed lapsed -> lapse(item, lapsed, now);
            case Report.LicenseIssued issued -> license(item, issued, now);
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

    private void decide(CaseItem item, Report.Decided decided, Instant now) {
        if (item.state().isFinal()) {
            return;
        }
        Outcome outcome = outcome(decided);
        if (!outcome.isEmpty()) {
            outcomes.put(item.code(), outcome);
        }
        put(item.ended(decided.approved() ? ItemState.APPROVED : ItemState.REFUSED, decided.at()));
        events.add(new ItemDecided(item.code(), decided.approved(), decided.at()));
        proceed(now);
    }

    private void notAccept(CaseItem item, Report.NotAccepted refused, Instant now) {
        if (item.state().isFinal()) {
            return;
        }
        outcomes.put(item.code(), new Outcome(refused.reason(), Map.of()));
        put(item.ended(ItemState.NOT_ACCEPTED, refused.at()));
        events.add(new ItemNotAccepted(item.code(), refused.at()));
        proceed(now);
    }

    private void lapse(CaseItem item, Report.ToleranceLapsed lapsed, Instant now) {
        if (item.state().isFinal()) {
            return;
        }
        outcomes.put(item.code(), new Outcome(lapsed.reason(), Map.of()));
        put(item.ended(ItemState.LAPSED, lapsed.at()));
        events.add(new ToleranceLapsed(item.code(), lapsed.at()));
        proceed(now);
    }

    /** Takes in that owed papers came; an item for which some are missing still goes on owing all. */
    void supply(Set<String> uploaded, Instant now) {
        Tolerances.supply(items(), uploaded, now).forEach(this::apply);
    }

    private void apply(Tolerances.Change change) {
        put(change.item());
        events.add(change.event());
    }

    private void ask(CaseItem item, ItemSupplement asked) {
        @Nullable ItemSupplement known = item.supplement();
        // A department may ask once more only where papers went back and came anew; anything else is a repeat.
        boolean isNews =
                known == null || (known.answeredAt() != null && asked.askedAt().isAfter(known.askedAt()));
        if (isNews && item.state() == ItemState.IN_PROGRESS) {
            int before = known == null ? 0 : known.delay();
            put(item.with(new ItemSupplement(
                    asked.corrections(),
                    asked.returned(),
                    asked.accepted(),
                    asked.askedAt(),
                    asked.tellBy(),
                    null,
                    null,
                    null,
                    before)));
            events.add(new SupplementCollected(item.code(), asked.askedAt()));
        }
    }

    /**
     * Gives the one notice as soon as no other department may ask or its time has come, and ends what was not corrected
     * in time.
     */
    void look(SupplementRule rule, @Nullable WorkingCalendar days, Instant now) {
        List<CaseItem> collected =
                items.values().stream().filter(CaseItem::isCollected).toList();
        boolean othersMayAsk = items.values().stream().anyMatch(CaseItem::mayBeAsked);
        if (!collected.isEmpty()
                && (!othersMayAsk
                        || !rule.noticeAt(supplements(collected), days).isAfter(now))) {
            @Nullable LocalDate answerBy = rule.answerBy(now, days);
            collected.forEach(item -> put(item.with(supplement(item).told(now, answerBy))));
            events.add(new SupplementTold(collected.stream().map(CaseItem::code).toList(), answerBy, now));
        }
        retreat.askAgain(now);
        for (CaseItem item : items()) {
            @Nullable Instant end = item.waitsForApplicant() ? rule.lapsesAt(supplement(item)) : null;
            if (end != null && !end.isAfter(now)) {
                put(item.ended(ItemState.LAPSED, now));
                events.add(new ItemLapsed(item.code(), now));
                proceed(now);
            }
        }
    }

    /** Whether an item was ever asked to be corrected or undone, so that there may be something to look at. */
    boolean mayBeDue() {
        return items.values().stream().anyMatch(item -> item.supplement() != null || item.undoing() != null);
    }

    /** When {@link #look} would find something to do if nothing else happens; null where it never would. */
    @Nullable
    Instant wakeAt(SupplementRule rule, @Nullable WorkingCalendar days) {
        List<CaseItem> collected =
                items.values().stream().filter(CaseItem::isCollected).toList();
        Stream<Instant> notice =
                collected.isEmpty() ? Stream.empty() : Stream.of(rule.noticeAt(supplements(collected), days));
        Stream<Instant> ends = items.values().stream()
                .filter(CaseItem::waitsForApplicant)
                .map(item -> rule.lapsesAt(supplement(item)))
                .filter(Objects::nonNull);
        Stream<Instant> askedAgain = items.values().stream()
                .map(CaseItem::undoing)
                .filter(Objects::nonNull)
                .map(Undoing::askAgainAt)
                .filter(Objects::nonNull);
        return Stream.of(notice, ends, askedAgain)
                .flatMap(moments -> moments)
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
        for (CaseItem item : items()) {
            if (item.waitsForApplicant()
                    && supplement(item).corrections().stream().allMatch(each -> corrected.contains(each.key()))) {
                ItemSupplement asked = supplement(item);
                put(item.with(asked.answered(now, SupplementRule.workingDays(asked, now, days))));
                events.add(new ItemSupplemented(item.code(), now));
            }
        }
    }

    private static ItemSupplement supplement(CaseItem item) {
        return Objects.requireNonNull(item.supplement());
    }

    private static List<ItemSupplement> supplements(List<CaseItem> items) {
        return items.stream().map(Course::supplement).toList();
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

    private void license(CaseItem item, Report.LicenseIssued issued, Instant now) {
        // A license may overtake the decision it comes from; one for a refused item finds nothing to do here.
        if (result == null && item.licenseNumber() == null && !isWithoutLicense(item.state())) {
            put(item.licensed(issued.licenseNumber()));
            events.add(new LicenseArrived(item.code(), issued.licenseNumber(), issued.at()));
            proceed(now);
        }
    }

    /** One that is revoked before its license arrives still has to see it revoked. */
    private static boolean isWithoutLicense(ItemState state) {
        return state.isLost() && state != ItemState.REVOKED;
    }

    /** Keeps what other items need, and no more of what the department told. */
    private Outcome outcome(Report.Decided decided) {
        if (!decided.approved()) {
            return new Outcome(decided.reason(), Map.of());
        }
        var output = new LinkedHashMap<>(decided.output());
        List<String> needed = planned(decided.item()).outputs();
        if (!output.keySet().containsAll(needed)) {
            throw new IllegalStateException("the approval of " + decided.item() + " does not deliver " + needed);
        }
        output.keySet().retainAll(needed);
        return new Outcome(null, output);
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

    private PlannedItem planned(String code) {
        return plan.item(code).orElseThrow();
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
        return outcomes;
    }

    List<CaseEvent> events() {
        return List.copyOf(events);
    }

    /** Whether what happened just now is told with what applicant or departments said. */
    boolean tellsPersonalData() {
        return events.stream()
                .anyMatch(event -> event instanceof ItemDispatched
                        || event instanceof ItemSupplemented
                        || event instanceof OwedSupplied
                        || (event instanceof Completed(var end, var _) && end != CaseResult.APPROVED));
    }

    /** Whether an item went out just now for which files may have been uploaded. */
    boolean dispatchesFiles() {
        return events.stream()
                .anyMatch(event -> event instanceof ItemSupplemented
                        || event instanceof OwedSupplied
                        || (event instanceof ItemDispatched(var item, var _)
                                && plan.materials().stream()
                                        .anyMatch(material ->
                                                material.items().contains(item) && Materials.isUploaded(material))));
    }

    /** How the whole ended; null while it has not. */
    @Nullable
    CaseResult result() {
        return result;
    }
}
