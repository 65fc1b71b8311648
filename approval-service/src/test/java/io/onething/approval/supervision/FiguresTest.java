package io.onething.approval.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.onething.approval.supervision.FigureCounts.Count;
import io.onething.approval.supervision.FigureCounts.Given;
import io.onething.approval.supervision.Figures.Dimension;
import io.onething.approval.supervision.Figures.Line;
import io.onething.approval.supervision.Figures.Reason;
import io.onething.approval.task.ClockSettings;
import io.onething.approval.task.ClockSettings.ItemSetting;
import io.onething.approval.task.ClockSettings.LampSetting;
import io.onething.approval.task.Item;
import io.onething.approval.task.Terms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);

    @Test
    void days_and_hours_are_counted_apart_and_in_no_average() {
        Line line = lines(
                        Map.of("SHOP/CARD", "P60D", "SHOP/QUICK", "PT2H"),
                        List.of(
                                decided(item("FOOD", 10, 20, null), 2, 8),
                                decided(item("FIRE", 5, null, null), 1, 4),
                                decided(item("CARD", 1, 1, null), 3, 90),
                                decided(item("QUICK", 1, null, null), 4, 0)),
                        List.of())
                .getFirst();
        assertThat(line.decided()).isEqualTo(10);
        assertThat(line.notInWorkingDays()).isEqualTo(7);
        assertThat(line.averageUsed()).isEqualTo(4.0);
        assertThat(line.averagePromised()).isEqualTo(8.33);
        assertThat(line.averageStatutory()).isEqualTo(20.0);
    }

    @Test
    void what_is_set_is_what_was_promised() {
        Line line = lines(Map.of("SHOP/FOOD", "6"), List.of(decided(item("FOOD", 10, 20, null), 2, 8)), List.of())
                .getFirst();
        assertThat(line.averagePromised()).isEqualTo(6.0);
    }

    @Test
    void nothing_decided_has_no_average() {
        Line line = lines(Map.of(), List.of(decided(item("FOOD", 10, 20, null), 0, 0)), List.of())
                .getFirst();
        assertThat(line.averageUsed()).isNull();
        assertThat(line.averagePromised()).isNull();
    }

    @Test
    void a_theme_without_a_place_holds_everywhere() {
        var here = new Item.Region("CITY", "上海");
        assertThat(lines(
                        Map.of(),
                        List.of(
                                decided(item("FOOD", 10, 20, here), 1, 1),
                                decided(item("FIRE", 10, 20, null), 1, 1),
                                decided(item("SIGN", 10, 20, here), 1, 1)),
                        List.of()))
                .extracting(Line::code, Line::decided)
                .containsExactlyInAnyOrder(tuple("上海", 2L), tuple("全国", 1L));
    }

    @Test
    void of_the_reasons_the_newest_twenty_are_told() {
        Item food = item("FOOD", 10, 20, null);
        List<Given> given = IntStream.range(0, 50)
                .mapToObj(i -> new Given(food, i % 2 == 0 ? "系统故障" : "原因" + i, DAY.minusDays(i)))
                .toList();
        Line line = lines(Map.of(), List.of(decided(food, 1, 1)), given).getFirst();
        assertThat(line.reasons()).hasSize(20).first().isEqualTo(new Reason("系统故障", 25, DAY));
        assertThat(line.reasons().getLast().reason()).isEqualTo("原因37");
    }

    private static List<Line> lines(Map<String, String> promised, List<Count> counts, List<Given> given) {
        var counted = new FigureCounts() {
            @Override
            public List<Count> byItem(@Nullable String department) {
                return counts;
            }

            @Override
            public List<Given> reasons(@Nullable String department, int newest) {
                return given;
            }
        };
        var items = new HashMap<String, ItemSetting>();
        promised.forEach(
                (item, limit) -> items.put(item, new ItemSetting(limit, null, false, false, 1, null, null, false)));
        var settings = new ClockSettings(new LampSetting(1, 20), Map.of(), items);
        return new Figures(counted, settings).by(Dimension.REGION, null);
    }

    private static Count decided(Item item, long decided, long usedDays) {
        return new Count(item, decided, decided, 0, decided, 0, 0, 0, usedDays, 0, 0, 0);
    }

    private static Item item(
            String code, @Nullable Integer promised, @Nullable Integer statutory, Item.@Nullable Region region) {
        return new Item(
                code,
                code,
                code,
                new Item.Theme("SHOP", 1, "开店", "Shop"),
                new Item.Department("SJ", "市场监管部门"),
                "ADMIN_LICENCE",
                promised,
                statutory,
                Set.of(),
                List.of(),
                null,
                Terms.NONE,
                false,
                Set.of(),
                region);
    }
}
