package io.onething.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningARestaurantTest {
    private static Map<String, Object> answers(Object area, String health) {
        Map<String, Object> answers = new HashMap<>(
                Map.of("ENTERTAIN", "NO", "SIGN", "NO", "TOBACCO", "NO", "CHAIN", "NO", "FIRE_MODE", "COMMIT"));
        answers.put("AREA", area);
        answers.put("STAFF_HEALTH", health);
        return answers;
    }

    @Test
    void health_certificates_that_the_staff_has_are_asked_for_because_nobody_delivers_them() {
        Plan plan = Themes.plan("RESTAURANT", answers(120, "HAVE"));

        FormField numbers = field(plan, "staffHealthNos");
        assertThat(numbers.owner()).isEqualTo("FOOD");
        assertThat(numbers.required()).isTrue();
        assertThat(plan.item("FOOD").orElseThrow().predecessors()).containsExactly("LICENCE_CHECK");
        PlannedMaterial certificate = plan.material("从业人员健康证").orElseThrow();
        assertThat(certificate.exempt()).isTrue();
        assertThat(certificate.provider()).isEqualTo(PlannedMaterial.Provider.LICENSE);
    }

    @Test
    void health_certificates_that_are_made_on_the_way_are_handed_over() {
        Plan plan = Themes.plan("RESTAURANT", answers(120, "NEED"));

        assertThat(plan.form()).extracting(FormField::code).doesNotContain("staffHealthNos");
        assertThat(plan.material("从业人员健康证").orElseThrow().providerItem()).isEqualTo("HEALTH");
    }

    @ParameterizedTest
    @CsvSource({"299, false", "299.5, false", "300, true", "301, true"})
    void the_fire_check_begins_at_exactly_three_hundred_square_metres(double area, boolean planned) {
        Plan plan = Themes.plan("RESTAURANT", answers(area, "HAVE"));

        assertThat(plan.item("FIRE").isPresent()).isEqualTo(planned);
    }

    @Test
    void a_plan_shows_the_expression_that_put_an_item_into_it() {
        PlannedItem fire =
                Themes.plan("RESTAURANT", answers(300, "HAVE")).item("FIRE").orElseThrow();

        assertThat(fire.includedWhen())
                .isEqualTo("((has(answers.AREA) && answers.AREA >= 300.0)"
                        + " || (has(answers.ENTERTAIN) && answers.ENTERTAIN in [\"YES\"]))");
    }

    @Test
    void the_name_of_the_shop_is_asked_once_and_not_at_all_where_the_register_delivers_it() {
        Plan small = Themes.plan("RESTAURANT", answers(300, "HAVE"));
        assertThat(field(small, "shopName").usedBy()).containsExactly("FOOD", "FIRE");

        Map<String, Object> withSign = answers(300, "HAVE");
        withSign.put("SIGN", "YES");
        Plan signed = Themes.plan("RESTAURANT", withSign);
        assertThat(signed.form()).extracting(FormField::code).doesNotContain("shopName");
        assertThat(signed.handedOver())
                .filteredOn(each -> each.field().equals("shopName"))
                .extracting(HandOver::from, HandOver::to)
                .containsExactlyInAnyOrder(
                        tuple("LICENCE_CHECK", "FOOD"), tuple("LICENCE_CHECK", "FIRE"), tuple("LICENCE_CHECK", "SIGN"));
    }

    @Test
    void a_number_must_be_a_number_of_zero_or_more() {
        assertThat(codes(answers("120", "HAVE"))).containsExactly("answer-not-a-number");
        assertThat(codes(answers(-1, "HAVE"))).containsExactly("answer-below-zero");
        assertThat(codes(answers(Double.NaN, "HAVE"))).containsExactly("answer-not-a-number");
        assertThat(codes(answers(120, "HAVE"))).isEmpty();
    }

    private static List<String> codes(Map<String, Object> answers) {
        return Planner.problems(Themes.theme("RESTAURANT"), answers, Set.of()).stream()
                .map(Problem::code)
                .toList();
    }

    private static FormField field(Plan plan, String code) {
        return plan.form().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
