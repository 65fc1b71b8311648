package io.onething.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.plan.theme.Item;
import io.onething.plan.theme.Situation;
import io.onething.plan.theme.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every theme under whatever answers; the answers are drawn with a fixed seed. */
class EveryPlanTest {
    private static final int DRAWS = 150;

    private final Random random = new Random(42);

    static Stream<String> themes() {
        return Themes.CATALOG.themes().stream().map(Theme::code);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void keeps_its_promises(String code) {
        Theme theme = Themes.theme(code);
        for (int i = 0; i < DRAWS; i++) {
            Map<String, Object> answers = answers(theme);
            Set<String> chosen = chosen(theme);
            assertThat(Planner.problems(theme, answers, chosen)).isEmpty();
            Plan plan = Planner.plan(theme, Themes.CATALOG.fields(), answers, chosen);

            later_items_are_in_later_layers(plan);
            nothing_is_asked_twice_nor_asked_and_handed_over(plan);
            every_handed_over_field_is_delivered(plan);
            the_critical_path_is_a_path(plan);
            assertThat(plan)
                    .isEqualTo(Planner.plan(
                            theme, Themes.CATALOG.fields(), shuffled(answers), new LinkedHashSet<>(chosen)));
        }
    }

    private void later_items_are_in_later_layers(Plan plan) {
        for (PlannedItem item : plan.items()) {
            assertThat(plan.layers().get(item.layer())).contains(item.code());
            int deepest = item.predecessors().stream()
                    .mapToInt(each -> plan.item(each).orElseThrow().layer())
                    .max()
                    .orElse(-1);
            assertThat(item.layer()).isEqualTo(deepest + 1);
        }
        assertThat(plan.layers().stream().mapToInt(List::size).sum())
                .isEqualTo(plan.items().size());
    }

    private void nothing_is_asked_twice_nor_asked_and_handed_over(Plan plan) {
        assertThat(plan.form()).extracting(FormField::code).doesNotHaveDuplicates();
        assertThat(plan.materials()).extracting(PlannedMaterial::key).doesNotHaveDuplicates();
        for (HandOver handOver : plan.handedOver()) {
            assertThat(plan.form())
                    .filteredOn(each -> each.code().equals(handOver.field()))
                    .allSatisfy(each -> assertThat(each.usedBy()).doesNotContain(handOver.to()));
        }
    }

    private void every_handed_over_field_is_delivered(Plan plan) {
        for (HandOver handOver : plan.handedOver()) {
            assertThat(plan.item(handOver.from()).orElseThrow().outputs()).contains(handOver.field());
            assertThat(plan.item(handOver.to()).orElseThrow().fields()).contains(handOver.field());
        }
    }

    private void the_critical_path_is_a_path(Plan plan) {
        List<String> path = plan.criticalPath();
        int days = 0;
        for (int i = 0; i < path.size(); i++) {
            PlannedItem item = plan.item(path.get(i)).orElseThrow();
            Integer promised = item.promisedWorkingDays();
            days += promised == null ? 0 : promised;
            if (i > 0) {
                assertThat(item.predecessors()).contains(path.get(i - 1));
            }
        }
        assertThat(plan.criticalPathWorkingDays()).isEqualTo(days);
        assertThat(plan.promisedWorkingDays()).isGreaterThanOrEqualTo(days);
    }

    private Map<String, Object> answers(Theme theme) {
        Map<String, Object> answers = new LinkedHashMap<>();
        theme.situations().forEach(each -> answers.put(each.code(), answer(each)));
        return answers;
    }

    private Object answer(Situation situation) {
        List<String> options =
                situation.options().stream().map(Situation.Option::code).toList();
        return switch (situation.type()) {
            case SINGLE -> options.get(random.nextInt(options.size()));
            case MULTI -> options.stream().filter(_ -> random.nextBoolean()).toList();
            case NUMBER -> random.nextInt(700);
        };
    }

    private Set<String> chosen(Theme theme) {
        Set<String> chosen = new LinkedHashSet<>();
        theme.items().stream()
                .filter(Item::chosenByApplicant)
                .filter(_ -> random.nextBoolean())
                .forEach(each -> chosen.add(each.code()));
        return chosen;
    }

    private Map<String, Object> shuffled(Map<String, Object> answers) {
        List<String> keys = new ArrayList<>(answers.keySet());
        Collections.shuffle(keys, random);
        Map<String, Object> other = new LinkedHashMap<>();
        keys.forEach(key -> other.put(key, answers.getOrDefault(key, "")));
        return other;
    }
}
