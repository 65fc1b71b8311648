package io.onething.application.orchestration;

import io.onething.application.material.Material;
import io.onething.application.orchestration.Happening.Details;
import io.onething.application.orchestration.Runs.ChangedCase;
import io.onething.application.orchestration.Runs.ChangedItem;
import io.onething.application.plan.Filing;
import io.onething.application.plan.Plans;
import io.onething.application.plan.Promises;
import io.onething.application.plan.Promises.Promise;
import io.onething.application.plan.ThemeEditions;
import io.onething.kernel.WorkingCalendar;
import io.onething.plan.Plan;
import io.onething.plan.theme.ThemeEdition;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fan-out and join. Reports are taken in by the batch: lock the case files, read their items, decide in memory, write
 * what changed, tell others; a constant number of statements, whatever the size of the batch.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Orchestration {
    private final Runs runs;
    private final Plans plans;
    private final ThemeEditions editions;
    private final Promises promises;
    private final SupplementRule rule;
    private final Telling telling;
    private final Clock clock;

    Orchestration(
            Runs runs,
            Plans plans,
            ThemeEditions editions,
            Promises promises,
            SupplementRule rule,
            Telling telling,
            Clock clock) {
        this.runs = runs;
        this.plans = plans;
        this.editions = editions;
        this.promises = promises;
        this.rule = rule;
        this.telling = telling;
        this.clock = clock;
    }

    /** Sets a submitted case file on its way; its row is locked by the caller. */
    public void begin(RunningCase file, Filing filing, List<Material> uploaded, Map<String, Undertaken> undertaken) {
        Plan plan = plans.get(file.plan());
        Course course = Course.begin(plan, undertaken, Objects.requireNonNull(file.submittedAt()));
        runs.addItems(file.number(), course.items());
        runs.submit(file, course.delay());
        telling.tell(new Run(file, edition(file), course), new Details(filing, Map.of(), uploaded, Map.of()));
    }

    /** Takes in what other services report, in its order. */
    public void takeIn(List<Report> reports) {
        Instant now = clock.instant();
        Map<String, Run> touched = lock(reports.stream().map(Report::caseNumber).collect(Collectors.toSet()));
        for (Report report : reports) {
            @Nullable Run run = touched.get(report.caseNumber());
            if (run == null) {
                throw new IllegalStateException("there is no case file " + report.caseNumber() + " under way");
            }
            run.course().take(report, now);
        }
        finish(touched.values(), now);
    }

    /**
     * Takes in what the applicant corrected; the form is saved before.
     *
     * @param corrected keys of papers and codes of fields
     */
    public void correct(String number, Set<String> corrected) {
        Instant now = clock.instant();
        Collection<Run> touched = lock(Set.of(number)).values();
        touched.forEach(run -> run.course().correct(corrected, promises.known().orElse(null), now));
        finish(touched, now);
    }

    /**
     * Takes a case back, or one item of it (撤回).
     *
     * @param item code of one item, or null for the whole
     */
    public void withdraw(String number, @Nullable String item, String reason) {
        Instant now = clock.instant();
        Collection<Run> touched = lock(Set.of(number)).values();
        touched.forEach(run -> run.course().withdraw(item, reason, now));
        finish(touched, now);
    }

    /**
     * Takes in that papers came which were owed (容缺).
     *
     * @param uploaded keys of all papers that are there
     */
    public void supply(String number, Set<String> uploaded) {
        Instant now = clock.instant();
        Collection<Run> touched = lock(Set.of(number)).values();
        touched.forEach(run -> run.course().supply(uploaded, now));
        finish(touched, now);
    }

    /**
     * A case file under way, with its row locked.
     *
     * @param items its items by code
     */
    public record UnderWay(RunningCase file, Plan plan, Map<String, CaseItem> items) {}

    /**
     * Lets a case file go on by other rules.
     *
     * @param decision which, under the case file's lock; empty where it goes on as it is
     */
    public void rule(String number, Function<UnderWay, Optional<NewRules>> decision) {
        Instant now = clock.instant();
        var ruled = new ArrayList<Run>();
        lock(Set.of(number))
                .values()
                .forEach(run -> decision.apply(underWay(run))
                        .map(rules -> ruled(run, rules, now))
                        .ifPresent(ruled::add));
        finish(ruled, now);
    }

    private static UnderWay underWay(Run run) {
        return new UnderWay(run.file(), run.course().plan(), items(run));
    }

    private static Run ruled(Run run, NewRules rules, Instant now) {
        Course course =
                Course.resume(rules.plan().plan(), items(run), run.file().state() == CaseState.COMPLETED);
        course.rule(rules, now);
        return new Run(run.file().planned(rules.plan().digest()), run.edition(), course);
    }

    private static Map<String, CaseItem> items(Run run) {
        return run.course().items().stream().collect(Collectors.toMap(CaseItem::code, item -> item));
    }

    /** Does what is due in a case file. */
    void look(String number) {
        finish(lock(Set.of(number)).values(), clock.instant());
    }

    private void finish(Collection<Run> touched, Instant now) {
        boolean anyDue = touched.stream().anyMatch(run -> run.course().mayBeDue());
        @Nullable WorkingCalendar days = anyDue ? promises.known().orElse(null) : null;
        touched.forEach(run -> run.course().look(rule, days, now));
        List<Run> changed = touched.stream()
                .filter(run -> !run.course().events().isEmpty())
                .map(run -> promisedAnew(run, now))
                .toList();
        if (!changed.isEmpty()) {
            save(changed, days, now);
            telling.tell(changed);
        }
        touched.stream()
                .filter(run -> run.course().mayBeDue() && run.course().events().isEmpty())
                .forEach(run -> runs.wake(run.file().number(), run.course().wakeAt(rule, days)));
    }

    private Map<String, Run> lock(Set<String> numbers) {
        List<RunningCase> files = runs.lock(numbers).stream()
                .filter(file -> file.state() != CaseState.DRAFT)
                .toList();
        Map<String, Map<String, CaseItem>> items = runs.items(numbers);
        Map<String, Plan> planned =
                plans.all(files.stream().map(RunningCase::plan).collect(Collectors.toSet()));
        Map<String, Run> touched = new LinkedHashMap<>();
        for (RunningCase file : files) {
            Plan plan = Objects.requireNonNull(planned.get(file.plan()));
            Course course = Course.resume(
                    plan, items.getOrDefault(file.number(), Map.of()), file.state() == CaseState.COMPLETED);
            touched.put(file.number(), new Run(file, edition(file), course));
        }
        return touched;
    }

    /** A special procedure or an extension of one item may put off what is promised for the whole. */
    private Run promisedAnew(Run run, Instant now) {
        RunningCase file = run.file();
        if (!run.course().movesClocks() || file.promisedOn() == null || file.submittedAt() == null) {
            return run;
        }
        int days = run.course().plan().promisedWorkingDays() + run.course().delay();
        @Nullable
        Promise promise = promises.known()
                .map(calendar -> Promise.of(calendar, Objects.requireNonNull(file.submittedAt()), days))
                .orElse(null);
        if (promise == null || promise.on().equals(file.promisedOn())) {
            return run;
        }
        run.course().prolonged(promise.on(), now);
        return new Run(file.promised(promise), run.edition(), run.course());
    }

    private void save(List<Run> changed, @Nullable WorkingCalendar days, Instant now) {
        var items = new ArrayList<ChangedItem>();
        var cases = new ArrayList<ChangedCase>();
        for (Run run : changed) {
            Course course = run.course();
            String number = run.file().number();
            course.changedItems()
                    .forEach(item -> items.add(
                            new ChangedItem(number, item, course.outcomes().get(item.code()))));
            cases.add(new ChangedCase(
                    number,
                    course.result(),
                    course.result() == null ? null : now,
                    run.file().promisedOn(),
                    run.file().promiseProvisional(),
                    course.delay(),
                    course.wakeAt(rule, days)));
        }
        runs.saveItems(items);
        runs.saveCases(cases);
    }

    private ThemeEdition edition(RunningCase file) {
        return editions.get(file.theme(), file.edition());
    }
}
