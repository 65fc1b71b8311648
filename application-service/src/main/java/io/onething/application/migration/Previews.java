package io.onething.application.migration;

import io.onething.application.migration.EditionChanges.CaseProgress;
import io.onething.application.migration.EditionChanges.ItemProgress;
import io.onething.application.migration.EditionChanges.Progress;
import io.onething.application.migration.MovableCases.MovableCase;
import io.onething.application.plan.Plans;
import io.onething.application.plan.ThemeEditions;
import io.onething.plan.Plan;
import io.onething.plan.theme.ThemeEdition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a change of rules would do, and how far it is. A page costs a constant number of statements. */
@Component
public class Previews {
    private final EditionChanges changes;
    private final MovableCases cases;
    private final Plans plans;
    private final ThemeEditions editions;

    Previews(EditionChanges changes, MovableCases cases, Plans plans, ThemeEditions editions) {
        this.changes = changes;
        this.cases = cases;
        this.plans = plans;
        this.editions = editions;
    }

    /** As case files stand now, in the order of their numbers. */
    public List<Outlook> of(EditionChange change, String after, int limit) {
        List<String> numbers = changes.cases(change.id(), after, limit).stream()
                .map(CaseProgress::number)
                .toList();
        Map<String, MovableCase> files = cases.find(numbers);
        Map<String, Plan> current =
                plans.all(files.values().stream().map(MovableCase::plan).collect(Collectors.toSet()));
        ThemeEdition to = editions.get(change.theme(), change.to());
        return numbers.stream()
                .map(number -> {
                    MovableCase file = Objects.requireNonNull(files.get(number));
                    Plan plan = Objects.requireNonNull(current.get(file.plan()));
                    return Outlook.there(change, to, file, plan).outlook();
                })
                .toList();
    }

    /** A case file of a change, with what became of its items. */
    public record Case(CaseProgress progress, List<ItemProgress> items) {}

    public List<Case> cases(EditionChange change, String after, int limit) {
        List<CaseProgress> page = changes.cases(change.id(), after, limit);
        Map<String, List<ItemProgress>> items = changes.items(
                change.id(), page.stream().map(CaseProgress::number).toList());
        return page.stream()
                .map(each -> new Case(each, items.getOrDefault(each.number(), List.of())))
                .toList();
    }

    /** Newest first. */
    public List<EditionChange> list(long below, int limit) {
        return changes.list(below, limit);
    }

    public Map<UUID, Progress> progress(Collection<EditionChange> of) {
        return changes.progress(of.stream().map(EditionChange::id).toList());
    }
}
