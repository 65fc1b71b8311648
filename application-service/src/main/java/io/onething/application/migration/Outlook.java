package io.onething.application.migration;

import io.onething.application.migration.MovableCases.MovableCase;
import io.onething.application.orchestration.ItemState;
import io.onething.application.orchestration.RuleChange;
import io.onething.application.plan.Filing;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.Planner;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.Theme;
import io.onething.plan.theme.ThemeEdition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 变更预览 of one case file: what other rules would change, and what cannot be moved and why. It writes nothing.
 *
 * @param caseNumber number of the case file
 * @param missingAnswers questions that the other edition asks and that are not answered so that it could be planned
 * @param failingGates gates of the other edition that these answers would not pass; the case file was admitted, so that
 *     they stand against nothing
 * @param promisedWorkingDays working days that are promised for the whole now
 * @param promisedWorkingDaysThen working days that would be promised then, without pauses and extensions
 * @param items what becomes of each item that is concerned, in the order of the plan
 */
public record Outlook(
        String caseNumber,
        List<String> missingAnswers,
        List<String> failingGates,
        int promisedWorkingDays,
        int promisedWorkingDaysThen,
        List<ItemOutlook> items) {

    /**
     * What becomes of an item.
     *
     * @param code code within the theme
     * @param nameZh name in Chinese
     * @param nameEn name in English
     * @param state where it stands, or null where it is not in the case file
     * @param movable whether it can be moved
     * @param hurdle why not, or null
     * @param changes what is different by the other rules
     * @param mayBeAskedFor keys of papers and codes of fields that are not there; nobody takes them silently, but the
     *     department may ask for them by supplement
     */
    public record ItemOutlook(
            String code,
            String nameZh,
            String nameEn,
            @Nullable ItemState state,
            boolean movable,
            @Nullable Hurdle hurdle,
            List<RuleChange> changes,
            List<String> mayBeAskedFor) {}

    /** An outlook, and the plan by which the case file would go on. */
    record Prospect(Outlook outlook, Plan plan) {
        List<ItemOutlook> moved() {
            return outlook.items().stream().filter(ItemOutlook::movable).toList();
        }
    }

    /** To the edition of a change. */
    static Prospect there(EditionChange change, ThemeEdition to, MovableCase file, Plan current) {
        Filing told = within(to.theme(), file.filing());
        List<String> missing = Planner.problems(to.theme(), told.answers(), told.chosen()).stream()
                .map(problem -> problem.pointer().replaceFirst("^/answers/", ""))
                .toList();
        @Nullable Plan target = missing.isEmpty() ? Planner.plan(to, told.answers(), told.chosen()) : null;
        return of(file, current, target, change.items(), change.from(), missing);
    }

    /** Back to the plan before the move, for the items that were moved. */
    static Prospect back(EditionChange change, MovableCase file, Plan current, Plan former, Set<String> moved) {
        return of(file, current, former, moved, change.to(), List.of());
    }

    private static Prospect of(
            MovableCase file,
            Plan current,
            @Nullable Plan target,
            Collection<String> concerned,
            int edition,
            List<String> missing) {
        Standing standing = file.standing();
        Map<String, Hurdle> left = new LinkedHashMap<>();
        Set<String> asked = new LinkedHashSet<>();
        for (String code : concerned) {
            Optional<Hurdle> before = before(file, current, standing, code, edition, target == null);
            before.ifPresentOrElse(hurdle -> left.put(code, hurdle), () -> asked.add(code));
        }
        Blend blend =
                target == null ? new Blend(current, Set.of(), Map.of()) : Blend.of(current, target, asked, standing);
        left.putAll(blend.left());
        Plan other = target == null ? current : target;
        List<ItemOutlook> items = Stream.concat(
                        current.items().stream(),
                        other.items().stream()
                                .filter(item -> current.item(item.code()).isEmpty()))
                .filter(item -> concerned.contains(item.code()))
                .map(item -> item(item, file, current, other, blend, left, standing))
                .toList();
        List<String> gates =
                other.gateFailures().stream().map(gate -> gate.code()).toList();
        var outlook = new Outlook(
                file.number(),
                missing,
                gates,
                current.promisedWorkingDays(),
                blend.plan().promisedWorkingDays(),
                items);
        return new Prospect(outlook, blend.plan());
    }

    private static Optional<Hurdle> before(
            MovableCase file, Plan current, Standing standing, String code, int edition, boolean unanswered) {
        if (current.item(code).isEmpty()) {
            return Optional.empty();
        }
        if (standing.of(code).isFinal()) {
            return Optional.of(Hurdle.ENDED);
        }
        if (file.editionOf(code) != edition) {
            return Optional.of(Hurdle.OTHER_EDITION);
        }
        return unanswered ? Optional.of(Hurdle.ANSWER_MISSING) : Optional.empty();
    }

    private static ItemOutlook item(
            PlannedItem item,
            MovableCase file,
            Plan current,
            Plan other,
            Blend blend,
            Map<String, Hurdle> left,
            Standing standing) {
        String code = item.code();
        boolean movable = blend.moved().contains(code);
        @Nullable Hurdle hurdle = left.get(code);
        boolean stays = hurdle == Hurdle.ENDED || hurdle == Hurdle.OTHER_EDITION;
        return new ItemOutlook(
                code,
                item.nameZh(),
                item.nameEn(),
                file.items().containsKey(code) ? standing.of(code) : null,
                movable,
                hurdle,
                stays ? List.of() : RuleComparison.of(current, movable ? blend.plan() : other, code),
                movable ? blend.mayBeAskedFor(current, code, standing) : List.of());
    }

    /** Without what the other edition no longer asks or offers. */
    private static Filing within(Theme theme, Filing filing) {
        var answers = new LinkedHashMap<>(filing.answers());
        answers.keySet().removeIf(question -> theme.situation(question).isEmpty());
        Set<String> chosen = filing.chosen().stream()
                .filter(code -> theme.item(code).filter(Item::chosenByApplicant).isPresent())
                .collect(Collectors.toSet());
        return new Filing(answers, chosen, Map.of());
    }
}
