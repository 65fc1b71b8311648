package io.onething.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsOfMaterialsTest {

    @Test
    void a_paper_for_one_option_of_many_is_asked_only_with_that_option() {
        assertThat(change("NAME").material("新住所使用证明")).isEmpty();
        PlannedMaterial proof = change("ADDR", "NAME").material("新住所使用证明").orElseThrow();
        assertThat(proof.exempt()).isTrue();
        assertThat(proof.provider()).isEqualTo(PlannedMaterial.Provider.COMMITMENT);
    }

    @Test
    void a_condition_in_words_is_shown_and_left_to_the_applicant() {
        Plan plan = Themes.plan("HOUSE", house());

        PlannedMaterial proof = plan.material("缴清土地价款凭证").orElseThrow();
        assertThat(proof.condition()).isEqualTo("依法需补交时");
        assertThat(proof.mustBeUploaded()).isFalse();
        assertThat(plan.spared().materialsOnlyWhen()).isEqualTo(1);
    }

    @Test
    void a_form_that_shared_data_fills_is_not_asked() {
        Plan plan = Themes.plan("HOUSE", house());

        assertThat(plan.form())
                .extracting(FormField::code)
                .contains("gasCardNo")
                .doesNotContain("powerMeterNo");
    }

    @Test
    void an_earlier_item_that_is_not_planned_exempts_from_nothing() {
        Map<String, Object> haveCard = Map.of(
                "CARD_ACTION", "HAVE",
                "GRADE", "G1",
                "TYPE", "LIMB",
                "LOW_INCOME", "NO",
                "EXCLUDED", "NO",
                "JOB", "NO");

        Plan plan = Themes.plan("DISABILITY", haveCard);

        assertThat(plan.item("CARD")).isEmpty();
        assertThat(plan.material("残疾人证").orElseThrow().exempt()).isFalse();
        assertThat(plan.form())
                .extracting(FormField::code)
                .contains("disabilityCardNo", "disabilityGrade")
                .doesNotContain("assessDate");
    }

    @Test
    void the_statutory_limit_is_the_first_that_fits_the_answers() {
        Plan plan = Themes.plan("OVERSIZE", Map.of("CLASS", "II", "CROSS", "YES", "ENTRY", "NO", "REINFORCE", "NO"));

        assertThat(plan.item("PERMIT").orElseThrow().statutoryWorkingDays()).isEqualTo(10);
        // COORD has no promise of its own, so the theme's total is the promise.
        assertThat(plan.promisedWorkingDays()).isEqualTo(20);
    }

    @Test
    void only_the_waits_of_the_chosen_way_are_shown() {
        Plan plan = Themes.plan(
                "CO_EXIT",
                Map.of(
                        "PATH", "SIMPLE",
                        "BRANCH", "NO",
                        "CUSTOMS", "NO",
                        "STAFF", "NO",
                        "APPROVAL", "NO",
                        "TAX_CLEAN", "CLEAN"));

        assertThat(plan.item("ANNOUNCE").orElseThrow().waits()).hasSize(1);
        assertThat(plan.item("DEREG").orElseThrow().license()).isNull();
    }

    private static Plan change(String... what) {
        return Themes.plan(
                "CO_CHANGE",
                Map.of("CHANGE", List.of(what), "CROSS_TAX", "NO", "SCOPE_APPROVAL", "NO", "SEAL_CHANGE", "NO"));
    }

    private static Map<String, Object> house() {
        return Map.of(
                "METHOD", "BUY",
                "SEALED", "NO",
                "OBJECTION", "NO",
                "MORTGAGE", "NO",
                "HAS_CERT", "YES",
                "UTIL", "YES",
                "GAS", "YES",
                "NET", "NO");
    }
}
