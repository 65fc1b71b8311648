package io.onething.application.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.orchestration.ItemState;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.Planner;
import io.onething.plan.catalog.Catalog;
import io.onething.plan.catalog.CatalogFiles;
import io.onething.plan.theme.Example;
import io.onething.plan.theme.Theme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every theme of the catalog, whatever changes and however its items stand; drawn with a fixed seed. */
class EveryBlendTest {
    private static final Catalog CATALOG = CatalogFiles.read(Path.of("..", "catalog"));
    private static final int DRAWS = 20;

    private final Random random = new Random(7);

    static Stream<Theme> themes() {
        return CATALOG.themes().stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void a_plan_blended_with_itself_is_itself(Theme theme) {
        for (Example told : theme.examples()) {
            Plan plan = plan(theme, told);
            Set<String> all = codes(plan);
            Blend waiting = Blend.of(plan, plan, all, new Standing(Map.of(), Set.of(), Set.of()));
            assertThat(waiting.plan()).isEqualTo(plan);
            assertThat(waiting.left()).isEmpty();
            Blend mixed = Blend.of(plan, plan, all, standing(plan));
            assertThat(mixed.plan()).isEqualTo(plan);
            all.forEach(item ->
                    assertThat(RuleComparison.of(plan, mixed.plan(), item)).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatever_changes_the_blended_plan_fits_together_and_can_go_back(Theme theme) {
        for (int i = 0; i < DRAWS; i++) {
            Theme other = OtherEditions.changed(theme, this::change);
            Example told = theme.examples().get(i % theme.examples().size());
            Plan plan = plan(theme, told);
            Standing standing = standing(plan);
            Set<String> asked =
                    codes(plan).stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
            Blend there = Blend.of(plan, plan(other, told), asked, standing);

            assertThat(codes(there.plan())).isEqualTo(codes(plan));
            assertThat(there.left()).doesNotContainKeys(there.moved().toArray(String[]::new));
            fits_together(there.plan(), standing);
            Blend back = Blend.of(there.plan(), plan, there.moved(), standing);
            fits_together(back.plan(), standing);
            if (there.moved().isEmpty()) {
                assertThat(there.plan()).isSameAs(plan);
            } else {
                assertThat(back.left()).isEmpty();
                assertThat(codes(back.plan()))
                        .allSatisfy(item -> assertThat(RuleComparison.of(plan, back.plan(), item))
                                .isEmpty());
                assertThat(back.plan().layers()).isEqualTo(plan.layers());
                assertThat(back.plan().promisedWorkingDays()).isEqualTo(plan.promisedWorkingDays());
            }
        }
    }

    private static void fits_together(Plan plan, Standing standing) {
        for (PlannedItem item : plan.items()) {
            assertThat(plan.layers().get(item.layer())).contains(item.code());
            assertThat(item.predecessors())
                    .allSatisfy(each ->
                            assertThat(plan.item(each).orElseThrow().layer()).isLessThan(item.layer()));
            if (standing.isWaiting(item.code())) {
                plan.handedOver().stream()
                        .filter(each -> each.to().equals(item.code()))
                        .forEach(each -> assertThat(
                                        plan.item(each.from()).orElseThrow().outputs())
                                .contains(each.field()));
            }
        }
        assertThat(plan.layers().stream().mapToInt(List::size).sum())
                .isEqualTo(plan.items().size());
    }

    /** Limits, papers and dependencies as a law might change them. */
    private void change(ObjectNode theme) {
        List<ObjectNode> items =
                theme.path("items").valueStream().map(ObjectNode.class::cast).toList();
        IntStream.range(0, items.size()).forEach(place -> {
            ObjectNode item = items.get(place);
            switch (random.nextInt(5)) {
                case 0 -> item.put("promisedWorkingDays", random.nextInt(30));
                case 1 -> OtherEditions.addPaper(item, "新材料" + place);
                case 2 -> item.withArray("materials").removeIf(_ -> random.nextBoolean());
                case 3 -> item.withArray("dependsOn").removeIf(_ -> random.nextBoolean());
                default -> {
                    if (place > 0) {
                        OtherEditions.addDependency(
                                item,
                                items.get(random.nextInt(place)).path("code").asString());
                    }
                }
            }
        });
    }

    private static Plan plan(Theme theme, Example told) {
        return Planner.plan(theme, CATALOG.fields(), told.answers(), Set.copyOf(told.chosen()));
    }

    private static Set<String> codes(Plan plan) {
        return plan.items().stream().map(PlannedItem::code).collect(Collectors.toSet());
    }

    /** Item by item along the layers: what is done, what is at its department, and what waits for those. */
    private Standing standing(Plan plan) {
        Map<String, ItemState> states = new HashMap<>();
        for (List<String> layer : plan.layers()) {
            for (String code : layer) {
                boolean ready = plan.item(code).orElseThrow().predecessors().stream()
                        .allMatch(each -> states.get(each) == ItemState.APPROVED);
                states.put(
                        code,
                        !ready ? ItemState.WAITING : random.nextBoolean() ? ItemState.APPROVED : ItemState.IN_PROGRESS);
            }
        }
        var filled = new HashSet<String>();
        plan.form().forEach(field -> filled.add(field.code()));
        var uploaded = new HashSet<String>();
        plan.materials().forEach(paper -> uploaded.add(paper.key()));
        return new Standing(states, filled, uploaded);
    }
}
