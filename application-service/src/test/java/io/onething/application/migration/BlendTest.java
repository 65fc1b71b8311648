package io.onething.application.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestThemes;
import io.onething.application.orchestration.ItemState;
import io.onething.application.orchestration.RuleChange;
import io.onething.application.orchestration.RuleChange.Kind;
import io.onething.plan.Plan;
import io.onething.plan.PlannedItem;
import io.onething.plan.PlannedMaterial;
import io.onething.plan.Planner;
import io.onething.plan.theme.Example;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** 新生儿出生“一件事” under other rules: which items go over, which stay, and why. */
class BlendTest {
    private static final Plan CURRENT = TestThemes.plan(TestThemes.NEWBORN, 0);
    private static final Set<String> FILLED =
            CURRENT.form().stream().map(field -> field.code()).collect(Collectors.toSet());
    private static final Set<String> ALL =
            CURRENT.items().stream().map(PlannedItem::code).collect(Collectors.toSet());

    @Test
    void a_waiting_item_is_taken_over_whole() {
        Plan target = target(theme -> {
            OtherEditions.item(theme, "HUKOU").put("promisedWorkingDays", 9).put("inspection", true);
            OtherEditions.addPaper(OtherEditions.item(theme, "HUKOU"), "亲子鉴定");
        });
        Blend blend = Blend.of(CURRENT, target, Set.of("HUKOU"), standing(Map.of("BIRTH_CERT", ItemState.IN_PROGRESS)));

        assertThat(blend.left()).isEmpty();
        assertThat(blend.moved()).containsExactly("HUKOU");
        assertThat(blend.plan().item("HUKOU").orElseThrow().inspection()).isTrue();
        assertThat(blend.plan().promisedWorkingDays()).isGreaterThan(CURRENT.promisedWorkingDays());
        assertThat(kinds(CURRENT, blend.plan(), "HUKOU"))
                .containsExactly(Kind.PROMISED_LIMIT, Kind.MATERIAL_ADDED, Kind.INSPECTION);
        assertThat(blend.mayBeAskedFor(CURRENT, "HUKOU", standing(Map.of()))).containsExactly("亲子鉴定");
        assertThat(blend.plan().items())
                .filteredOn(item -> !item.code().equals("HUKOU"))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("layer")
                .containsExactlyElementsOf(CURRENT.items().stream()
                        .filter(item -> !item.code().equals("HUKOU"))
                        .toList());
    }

    @Test
    void an_item_at_its_department_keeps_what_its_task_was_made_of() {
        Plan target = target(theme -> {
            ObjectNode hukou = OtherEditions.item(theme, "HUKOU");
            hukou.put("promisedWorkingDays", 9);
            OtherEditions.dropDependency(hukou, "BIRTH_CERT");
            OtherEditions.addPaper(hukou, "亲子鉴定");
            OtherEditions.ask(hukou, "vehiclePlateNo");
        });
        Map<String, ItemState> states = Map.of("BIRTH_CERT", ItemState.APPROVED, "HUKOU", ItemState.IN_PROGRESS);
        Blend blend = Blend.of(CURRENT, target, Set.of("HUKOU"), standing(states));

        PlannedItem was = CURRENT.item("HUKOU").orElseThrow();
        PlannedItem is = blend.plan().item("HUKOU").orElseThrow();
        assertThat(is.promisedWorkingDays()).isEqualTo(9);
        assertThat(is.needs()).isEqualTo(was.needs());
        assertThat(is.outputs()).isEqualTo(was.outputs());
        assertThat(is.fields()).containsAll(was.fields()).contains("vehiclePlateNo");
        assertThat(blend.plan().handedOver()).isEqualTo(CURRENT.handedOver());
        assertThat(blend.mayBeAskedFor(CURRENT, "HUKOU", standing(states))).containsExactly("亲子鉴定", "vehiclePlateNo");
    }

    @Test
    void what_has_ended_stays_as_it_was() {
        Plan target = target(theme -> OtherEditions.item(theme, "BIRTH_CERT").put("promisedWorkingDays", 9));
        Blend blend =
                Blend.of(CURRENT, target, Set.of("BIRTH_CERT"), standing(Map.of("BIRTH_CERT", ItemState.APPROVED)));

        assertThat(blend.left()).containsExactly(Map.entry("BIRTH_CERT", Hurdle.ENDED));
        assertThat(blend.plan()).isSameAs(CURRENT);
    }

    @Test
    void an_item_that_would_need_what_nobody_asked_for_stays() {
        Plan target = target(theme -> OtherEditions.ask(OtherEditions.item(theme, "HUKOU"), "vehiclePlateNo"));
        assertThat(Blend.of(CURRENT, target, Set.of("HUKOU"), standing(Map.of()))
                        .left())
                .containsExactly(Map.entry("HUKOU", Hurdle.FIELD_MISSING));
    }

    @Test
    void an_item_that_would_need_data_of_a_task_that_is_out_already_stays() {
        Plan target = target(
                theme -> OtherEditions.addDependency(OtherEditions.item(theme, "HUKOU"), "VACCINE", "vaccinationNo"));
        assertThat(Blend.of(CURRENT, target, Set.of("HUKOU"), standing(Map.of()))
                        .left())
                .isEmpty();
        assertThat(Blend.of(CURRENT, target, Set.of("HUKOU"), standing(Map.of("VACCINE", ItemState.IN_PROGRESS)))
                        .left())
                .containsExactly(Map.entry("HUKOU", Hurdle.DATA_NOT_DELIVERED));
        assertThat(Blend.of(CURRENT, target, Set.of("HUKOU"), standing(Map.of("VACCINE", ItemState.REFUSED)))
                        .left())
                .containsExactly(Map.entry("HUKOU", Hurdle.DEPENDENCY_LOST));
    }

    @Test
    void items_never_wait_for_one_another() {
        // In the other edition the certificate waits for the household; here the household still waits for it.
        Plan target = target(theme -> {
            OtherEditions.dropDependency(OtherEditions.item(theme, "HUKOU"), "BIRTH_CERT");
            theme.path("items")
                    .valueStream()
                    .map(ObjectNode.class::cast)
                    .forEach(item -> OtherEditions.dropDependency(item, "BIRTH_CERT"));
            OtherEditions.addDependency(OtherEditions.item(theme, "BIRTH_CERT"), "HUKOU");
        });
        Blend blend = Blend.of(CURRENT, target, Set.of("BIRTH_CERT"), standing(Map.of()));
        assertThat(blend.left()).containsExactly(Map.entry("BIRTH_CERT", Hurdle.CIRCLE));
    }

    @Test
    void what_is_gone_or_was_never_applied_for_is_not_moved() {
        Plan target = target(theme -> theme.withArray("items")
                .removeIf(item -> item.path("code").asString().equals("VACCINE")));
        assertThat(Blend.of(CURRENT, target, Set.of("VACCINE"), standing(Map.of()))
                        .left())
                .containsExactly(Map.entry("VACCINE", Hurdle.ITEM_GONE));
        assertThat(Blend.of(target, CURRENT, Set.of("VACCINE"), standing(Map.of()))
                        .left())
                .containsExactly(Map.entry("VACCINE", Hurdle.NOT_APPLIED_FOR));
        assertThat(kinds(CURRENT, target, "VACCINE")).containsExactly(Kind.ITEM_GONE);
        assertThat(kinds(target, CURRENT, "VACCINE")).containsExactly(Kind.ITEM_NEW);
    }

    @Test
    void another_department_does_not_take_over_a_task_that_is_out() {
        Plan target = target(
                theme -> ((ObjectNode) OtherEditions.item(theme, "VACCINE").get("department"))
                        .put("code", "MZ")
                        .put("nameZh", "民政部门"));
        assertThat(Blend.of(CURRENT, target, Set.of("VACCINE"), standing(Map.of()))
                        .left())
                .isEmpty();
        assertThat(Blend.of(CURRENT, target, Set.of("VACCINE"), standing(Map.of("VACCINE", ItemState.IN_PROGRESS)))
                        .left())
                .containsExactly(Map.entry("VACCINE", Hurdle.OTHER_AUTHORITY));
    }

    @Test
    void a_paper_that_need_not_be_brought_any_more_is_exempt_once_all_who_ask_for_it_are_moved() {
        PlannedMaterial paper = CURRENT.materials().stream()
                .filter(each -> each.mustBeUploaded() || !each.exempt())
                .filter(each -> !each.kind().isFilledIn())
                .findFirst()
                .orElseThrow();
        Plan target = target(theme -> theme.path("items")
                .valueStream()
                .flatMap(item -> item.path("materials").valueStream())
                .filter(each -> each.path("nameZh").asString().equals(paper.nameZh()))
                .map(ObjectNode.class::cast)
                .forEach(each -> each.put("exemptBy", "数据共享:医院")));
        Blend blend = Blend.of(CURRENT, target, ALL, standing(Map.of()));
        assertThat(blend.plan().material(paper.key()).orElseThrow().exempt()).isTrue();
        assertThat(kinds(CURRENT, blend.plan(), paper.items().getFirst())).contains(Kind.MATERIAL_CHANGED);
    }

    private static List<Kind> kinds(Plan before, Plan after, String item) {
        return RuleComparison.of(before, after, item).stream()
                .map(RuleChange::kind)
                .toList();
    }

    private static Standing standing(Map<String, ItemState> states) {
        return new Standing(states, FILLED, Set.of());
    }

    private static Plan target(Consumer<ObjectNode> change) {
        Example told = TestThemes.example(TestThemes.NEWBORN, 0);
        return Planner.plan(OtherEditions.of(TestThemes.NEWBORN, 2, change), told.answers(), Set.copyOf(told.chosen()));
    }
}
