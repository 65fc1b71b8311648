package io.onething.application.migration;

import io.onething.application.migration.EditionChanges.Due;
import io.onething.application.migration.EditionChanges.ItemProgress;
import io.onething.application.migration.EditionChanges.PendingCase;
import io.onething.application.migration.EditionChanges.Result;
import io.onething.application.migration.MovableCases.MovableCase;
import io.onething.application.migration.Outlook.ItemOutlook;
import io.onething.application.migration.Outlook.Prospect;
import io.onething.application.orchestration.CaseState;
import io.onething.application.orchestration.NewRules;
import io.onething.application.orchestration.Orchestration;
import io.onething.application.orchestration.Orchestration.UnderWay;
import io.onething.application.plan.KeptPlan;
import io.onething.application.plan.Plans;
import io.onething.application.plan.ThemeEditions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves one case file, or lets it go back, under its lock; a second time finds it done and does nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Moving {
    private final EditionChanges changes;
    private final MovableCases cases;
    private final Plans plans;
    private final ThemeEditions editions;
    private final Orchestration orchestration;

    Moving(
            EditionChanges changes,
            MovableCases cases,
            Plans plans,
            ThemeEditions editions,
            Orchestration orchestration) {
        this.changes = changes;
        this.cases = cases;
        this.plans = plans;
        this.editions = editions;
        this.orchestration = orchestration;
    }

    void move(Due due) {
        // Locked for the length of this case file: the way back is approved before it or after it, never meanwhile.
        EditionChange change = changes.lock(due.change()).orElseThrow();
        orchestration.rule(due.number(), file -> move(change, file));
    }

    private Optional<NewRules> move(EditionChange change, UnderWay file) {
        String number = file.file().number();
        Optional<PendingCase> pending = changes.lockPending(change.id(), number);
        boolean isDue = change.state() == EditionChange.State.APPROVED || change.isBack();
        if (pending.isEmpty() || !isDue) {
            return Optional.empty();
        }
        if (file.file().state() == CaseState.COMPLETED && !change.isBack()) {
            changes.done(change.id(), number, null);
            return Optional.empty();
        }
        MovableCase movable = Objects.requireNonNull(cases.find(List.of(number)).get(number));
        return change.isBack() ? back(change, file, movable, pending.get()) : there(change, file, movable);
    }

    private Optional<NewRules> there(EditionChange change, UnderWay file, MovableCase movable) {
        Prospect prospect = Outlook.there(change, editions.get(change.theme(), change.to()), movable, file.plan());
        Map<String, @Nullable Integer> now = new HashMap<>();
        var items = new ArrayList<ItemProgress>();
        for (ItemOutlook item : prospect.outlook().items()) {
            @Nullable Integer former = edition(movable, item.code());
            if (item.movable()) {
                now.put(item.code(), change.to() == movable.edition() ? null : Integer.valueOf(change.to()));
            }
            items.add(
                    new ItemProgress(item.code(), item.movable() ? Result.MOVED : Result.LEFT, item.hurdle(), former));
        }
        return apply(change, file, movable, prospect, now, items);
    }

    private Optional<NewRules> back(EditionChange change, UnderWay file, MovableCase movable, PendingCase pending) {
        String number = movable.number();
        Map<String, ItemProgress> moved =
                changes.items(change.id(), List.of(number)).getOrDefault(number, List.of()).stream()
                        .filter(ItemProgress::isMoved)
                        .collect(Collectors.toMap(ItemProgress::code, Function.identity()));
        Prospect prospect = Outlook.back(
                change, movable, file.plan(), plans.get(Objects.requireNonNull(pending.formerPlan())), moved.keySet());
        Map<String, @Nullable Integer> now = new HashMap<>();
        var items = new ArrayList<ItemProgress>();
        for (ItemOutlook item : prospect.outlook().items()) {
            @Nullable
            Integer former = Objects.requireNonNull(moved.get(item.code())).formerEdition();
            if (item.movable()) {
                now.put(item.code(), former);
            }
            items.add(new ItemProgress(
                    item.code(), item.movable() ? Result.RESTORED : Result.STAYED, item.hurdle(), former));
        }
        return apply(change, file, movable, prospect, now, items);
    }

    private Optional<NewRules> apply(
            EditionChange change,
            UnderWay file,
            MovableCase movable,
            Prospect prospect,
            Map<String, @Nullable Integer> editionsNow,
            List<ItemProgress> items) {
        String number = movable.number();
        changes.record(change.id(), number, items);
        if (editionsNow.isEmpty()) {
            changes.done(change.id(), number, null);
            return Optional.empty();
        }
        KeptPlan kept = plans.keep(prospect.plan());
        cases.replan(number, kept.digest(), editionsNow);
        changes.done(change.id(), number, change.isBack() ? null : file.file().plan());
        Map<String, NewRules.Ruled> ruled = new LinkedHashMap<>();
        for (ItemOutlook item : prospect.moved()) {
            if (!item.changes().isEmpty()) {
                @Nullable Integer edition = editionsNow.get(item.code());
                ruled.put(
                        item.code(),
                        new NewRules.Ruled(
                                edition == null ? movable.edition() : edition, item.changes(), item.mayBeAskedFor()));
            }
        }
        // Where nothing is different for anybody, nobody is told.
        return ruled.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewRules(kept, change.currentGround(), change.isBack(), ruled));
    }

    private static @Nullable Integer edition(MovableCase file, String code) {
        MovableCases.@Nullable MovableItem item = file.items().get(code);
        return item == null ? null : item.edition();
    }
}
