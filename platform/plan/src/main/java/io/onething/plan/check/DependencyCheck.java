package io.onething.plan.check;

import io.onething.plan.condition.Answers;
import io.onething.plan.condition.Conditions;
import io.onething.plan.theme.Condition;
import io.onething.plan.theme.Dependency;
import io.onething.plan.theme.Item;
import io.onething.plan.theme.OptionalWhen;
import io.onething.plan.theme.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The order of items: no circles, no waiting for what never comes, no proof from an item that comes later. */
final class DependencyCheck {
    private final Theme theme;
    private final Worlds worlds;
    private final Conditions conditions;
    private final Findings findings;

    DependencyCheck(Theme theme, Worlds worlds, Findings findings) {
        this.theme = theme;
        this.worlds = worlds;
        this.conditions = new Conditions(theme);
        this.findings = findings;
    }

    /** Whether every plan of the theme can be put in order. */
    boolean run() {
        boolean ordered = true;
        Set<Set<String>> circles = new HashSet<>();
        for (int i = 0; i < theme.items().size(); i++) {
            Item item = theme.items().get(i);
            ordered &= checkCircle(item, i, circles);
            for (int j = 0; j < item.dependsOn().size(); j++) {
                checkDependency(item, j, "/items/" + i + "/dependsOn/" + j);
            }
            checkExemptions(item, "/items/" + i + "/materials/");
        }
        return ordered;
    }

    private boolean checkCircle(Item item, int index, Set<Set<String>> reported) {
        for (int j = 0; j < item.dependsOn().size(); j++) {
            List<String> way = way(item.dependsOn().get(j).item(), item.code());
            if (way.isEmpty() || !reported.add(Set.copyOf(way))) {
                continue;
            }
            boolean together = together(
                    way.stream().flatMap(code -> theme.item(code).stream()).toList());
            String circle = item.code() + " waits for " + String.join(", which waits for ", way);
            findings.add(
                    together ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                    "/items/" + index + "/dependsOn/" + j + "/item",
                    together ? "dependency-circle" : "dependency-circle-never-planned",
                    "dependencies go round in a circle: " + circle,
                    "remove one of these dependencies");
            if (together) {
                return false;
            }
        }
        return true;
    }

    /** The shortest way along dependencies from one item to another, both included; empty where there is none. */
    private List<String> way(String from, String to) {
        Map<String, List<String>> ways = new LinkedHashMap<>(Map.of(from, List.of(from)));
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(to)) {
            String code = open.removeFirst();
            List<String> way = ways.getOrDefault(code, List.of());
            for (Dependency next : theme.item(code).map(Item::dependsOn).orElse(List.of())) {
                if (!ways.containsKey(next.item())) {
                    List<String> longer =
                            Stream.concat(way.stream(), Stream.of(next.item())).toList();
                    ways.put(next.item(), longer);
                    open.add(next.item());
                }
            }
        }
        return ways.getOrDefault(to, List.of());
    }

    /** Whether there may be answers under which all of the items are planned. */
    private boolean together(List<Item> items) {
        List<Condition> all = items.stream()
                .map(Item::optionalWhen)
                .flatMap(Stream::ofNullable)
                .flatMap(when -> Stream.concat(when.all().stream(), when.any().stream()))
                .toList();
        return !ConditionCheck.sound(theme, all)
                || !worlds.deciding(all).surelyNone(answers -> items.stream().allMatch(each -> planned(each, answers)));
    }

    private boolean planned(Item item, Answers answers) {
        OptionalWhen when = item.optionalWhen();
        return when == null || conditions.of(when).holds(answers);
    }

    private void checkDependency(Item item, int index, String pointer) {
        Dependency dependency = item.dependsOn().get(index);
        Item earlier = theme.item(dependency.item()).orElse(null);
        if (earlier == null || earlier.equals(item)) {
            return;
        }
        if (!together(List.of(item, earlier))) {
            findings.error(
                    pointer + "/item",
                    "dependency-never-planned",
                    item.code() + " waits for " + earlier.code() + ", but no answers put both into the plan, so nobody"
                            + " delivers " + dependency.data(),
                    "remove the dependency and ask for the data in a form, or change the conditions of one of the two");
        }
        item.dependsOn().subList(0, index).stream()
                .filter(other -> sharesData(item, other, dependency))
                .findFirst()
                .ifPresent(other -> findings.warning(
                        pointer + "/data",
                        "data-from-two-items",
                        item.code() + " gets data of the same name from " + other.item() + " and from " + earlier.code()
                                + "; only the first is kept",
                        "give the values different names"));
    }

    private boolean sharesData(Item item, Dependency one, Dependency other) {
        List<Item> three = Stream.of(item.code(), one.item(), other.item())
                .flatMap(code -> theme.item(code).stream())
                .toList();
        return other.data().stream().anyMatch(one.data()::contains) && three.size() == 3 && together(three);
    }

    private void checkExemptions(Item item, String pointer) {
        for (int i = 0; i < item.materials().size(); i++) {
            for (String earlier : item.materials().get(i).exemptByItems()) {
                boolean before = item.dependsOn().stream()
                        .anyMatch(each -> !way(each.item(), earlier).isEmpty());
                if (theme.item(earlier).isPresent() && !before) {
                    findings.error(
                            pointer + i + "/exemptBy",
                            "exempt-by-item-not-earlier",
                            earlier + " stands in for "
                                    + item.materials().get(i).nameZh() + ", but " + item.code()
                                    + " does not wait for it",
                            "add a dependency on " + earlier + ", or write exemptBy: null");
                }
            }
        }
    }
}
