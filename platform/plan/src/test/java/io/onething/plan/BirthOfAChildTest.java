package io.onething.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BirthOfAChildTest {
    private static final Map<String, Object> TYPICAL = Map.of(
            "PARENT_HUKOU", "BOTH_IN",
            "MARRIED", "YES",
            "BORN_IN", "YES",
            "AGE", "LE6M",
            "SETTLE", "MOTHER",
            "MOTHER_INS", "EMPLOYEE",
            "WANT_CARD", "YES");

    private final Plan plan = Themes.plan("NEWBORN", TYPICAL, "SS_CARD");

    @Test
    void eight_items_in_four_layers_take_five_days() {
        assertThat(plan.items()).hasSize(8);
        assertThat(plan.layers()).hasSize(4);
        assertThat(plan.layers().getFirst()).containsExactly("BIRTH_CERT", "VACCINE");
        assertThat(plan.criticalPath()).containsExactly("BIRTH_CERT", "BIRTH_COST");
        assertThat(plan.promisedWorkingDays()).isEqualTo(5);
        assertThat(plan.gateFailures()).isEmpty();
    }

    @Test
    void the_number_of_the_birth_certificate_is_handed_over_and_never_asked() {
        assertThat(plan.form()).extracting(FormField::code).doesNotContain("birthCertificateNo", "citizenIdNo");
        assertThat(plan.handedOver())
                .contains(new HandOver(
                        "birthCertificateNo",
                        "出生医学证明编号",
                        "Number of the birth medical certificate",
                        "BIRTH_CERT",
                        "HUKOU"));
        assertThat(item("BIRTH_CERT").outputs()).contains("birthCertificateNo", "childName", "guardianRelation");
        assertThat(item("HUKOU").outputs()).containsExactly("citizenIdNo", "hukouAddress");
    }

    @Test
    void the_home_address_is_asked_once_for_three_departments() {
        FormField address = plan.form().stream()
                .filter(each -> each.code().equals("homeAddress"))
                .findFirst()
                .orElseThrow();

        assertThat(address.owner()).isEqualTo("BIRTH_CERT");
        assertThat(address.usedBy()).containsExactly("BIRTH_CERT", "HUKOU", "SS_CARD");
        assertThat(address.required()).isTrue();
    }

    @Test
    void a_task_carries_nothing_that_its_item_does_not_use() {
        assertThat(item("VACCINE").fields()).containsExactly("applicantName", "applicantIdNo", "applicantPhone");
        assertThat(item("INS_PAY").fields()).contains("insuredPersonNo").doesNotContain("bankAccountNo", "motherId");
    }

    @Test
    void licenses_and_shared_data_spare_all_papers_but_the_photograph() {
        assertThat(plan.materials())
                .filteredOn(each -> !each.exempt() && !each.kind().isFilledIn())
                .extracting(PlannedMaterial::key)
                .containsExactly("照片");
        PlannedMaterial certificate = plan.material("出生医学证明").orElseThrow();
        assertThat(certificate.provider()).isEqualTo(PlannedMaterial.Provider.EARLIER_ITEM);
        assertThat(certificate.providerItem()).isEqualTo("BIRTH_CERT");
        assertThat(certificate.items()).containsExactly("HUKOU", "MED_INS");
    }

    @Test
    void what_is_spared_is_counted() {
        Spared spared = plan.spared();

        assertThat(spared.fieldsAsked()).isEqualTo(plan.form().size()).isLessThan(spared.fieldsSeparately());
        assertThat(spared.materialsAsked()).isEqualTo(1);
        assertThat(spared.visitsSeparately()).isEqualTo(6);
        assertThat(spared.visits()).isEqualTo(1);
        assertThat(spared.workingDaysOneByOne()).isEqualTo(13);
        assertThat(spared.workingDaysPromised()).isEqualTo(5);
    }

    @Test
    void choices_that_were_not_taken_are_offered() {
        Plan without = Themes.plan("NEWBORN", TYPICAL);

        assertThat(without.offered()).extracting(Offer::code).containsExactly("BIRTH_REG", "SS_CARD", "PARENTING");
        assertThat(without.item("SS_CARD")).isEmpty();
    }

    @Test
    void a_gate_that_fails_says_where_the_rule_is_from_and_the_plan_is_shown_all_the_same() {
        Map<String, Object> tooOld = new HashMap<>(TYPICAL);
        tooOld.put("AGE", "GT1Y");

        Plan refused = Themes.plan("NEWBORN", tooOld);

        assertThat(refused.gateFailures()).hasSize(1);
        GateFailure failure = refused.gateFailures().getFirst();
        assertThat(failure.code()).isEqualTo("G4");
        assertThat(failure.source().url()).startsWith("http");
        assertThat(refused.items()).isNotEmpty();
    }

    @Test
    void an_unanswered_question_fulfils_no_condition() {
        Plan nothing = Themes.plan("NEWBORN", Map.of());

        assertThat(nothing.gateFailures()).hasSize(4);
        assertThat(nothing.item("BIRTH_COST")).isEmpty();
    }

    @Test
    void wrong_answers_are_told_one_by_one() {
        Map<String, Object> wrong = Map.of("AGE", "OLD", "MARRIED", 1, "COLOUR", "RED");

        List<Problem> problems = Planner.problems(Themes.theme("NEWBORN"), wrong, Set.of("HUKOU", "X"));

        assertThat(problems)
                .extracting(Problem::pointer, Problem::code)
                .contains(
                        tuple("/answers/AGE", "unknown-option"),
                        tuple("/answers/MARRIED", "answer-not-an-option"),
                        tuple("/answers/SETTLE", "unanswered-question"),
                        tuple("/answers/COLOUR", "unknown-question"),
                        tuple("/chosen/HUKOU", "item-not-a-choice"),
                        tuple("/chosen/X", "unknown-item"));
    }

    private PlannedItem item(String code) {
        return plan.item(code).orElseThrow();
    }
}
