package io.onething.application.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestThemes;
import io.onething.application.orchestration.CaseEvent.Completed;
import io.onething.application.orchestration.CaseEvent.ItemDispatched;
import io.onething.application.orchestration.CaseEvent.ResultChanged;
import io.onething.application.orchestration.CaseEvent.UndoingAsked;
import io.onething.application.orchestration.Undoing.Cause;
import io.onething.application.orchestration.Undoing.Standing;
import io.onething.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RetreatTest {
    private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 0);
    private static final SupplementRule RULE = new SupplementRule(2, 10, true);

    private final Course course = Course.begin(PLAN, NOW);

    @Test
    void what_waits_ends_at_once_and_what_is_with_a_department_when_it_answers() {
        course.withdraw(null, "不办了", NOW);
        assertThat(state("HUKOU")).isEqualTo(ItemState.WITHDRAWN);
        assertThat(state("BIRTH_CERT")).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(asked(course)).containsExactly("BIRTH_CERT", "VACCINE");
        answer("BIRTH_CERT", Cause.WITHDRAWAL, Standing.VOIDED);
        assertThat(course.result()).isNull();
        answer("VACCINE", Cause.WITHDRAWAL, Standing.VOIDED);
        assertThat(course.result()).isEqualTo(CaseResult.WITHDRAWN);
        assertThat(course.items()).extracting(CaseItem::state).containsOnly(ItemState.WITHDRAWN);
    }

    @Test
    void a_license_that_is_out_is_revoked_before_the_whole_ends() {
        approve("BIRTH_CERT");
        approve("VACCINE");
        course.withdraw(null, "", NOW);
        for (String item : asked(course)) {
            if (List.of("BIRTH_CERT", "VACCINE").contains(item)) {
                revoke(item, Cause.WITHDRAWAL);
            } else {
                answer(item, Cause.WITHDRAWAL, Standing.VOIDED);
            }
        }
        assertThat(course.result()).as("licenses are still in force").isNull();
        course.take(new Report.LicenseRevoked("1", "BIRTH_CERT", "L-BIRTH_CERT", NOW), NOW);
        assertThat(course.result()).isNull();
        course.take(new Report.LicenseRevoked("1", "VACCINE", "L-VACCINE", NOW), NOW);
        assertThat(course.result()).isEqualTo(CaseResult.WITHDRAWN);
    }

    @Test
    void what_its_rule_keeps_is_left_and_the_result_says_so() {
        approve("VACCINE");
        course.withdraw(null, "", NOW);
        answer("VACCINE", Cause.WITHDRAWAL, Standing.KEPT);
        answer("BIRTH_CERT", Cause.WITHDRAWAL, Standing.VOIDED);
        assertThat(state("VACCINE")).isEqualTo(ItemState.APPROVED);
        assertThat(course.result()).isEqualTo(CaseResult.PARTLY_APPROVED);
    }

    @Test
    void one_item_taken_back_blocks_what_depends_on_it_and_the_rest_goes_on() {
        course.withdraw("BIRTH_CERT", "", NOW);
        assertThat(asked(course)).containsExactly("BIRTH_CERT");
        answer("BIRTH_CERT", Cause.WITHDRAWAL, Standing.VOIDED);
        assertThat(state("BIRTH_CERT")).isEqualTo(ItemState.WITHDRAWN);
        assertThat(state("HUKOU")).isEqualTo(ItemState.BLOCKED);
        assertThat(state("VACCINE")).isEqualTo(ItemState.IN_PROGRESS);
    }

    @Test
    void a_decision_that_was_first_gives_nothing_to_others_while_it_is_taken_back() {
        course.withdraw("BIRTH_CERT", "", NOW);
        approve("BIRTH_CERT");
        assertThat(dispatched(course)).doesNotContain("HUKOU");
        answer("BIRTH_CERT", Cause.WITHDRAWAL, Standing.KEPT);
        assertThat(dispatched(course)).contains("HUKOU");
    }

    @Test
    void a_revocation_reaches_every_item_that_used_it_and_those_that_used_these() {
        approve("BIRTH_CERT");
        approve("HUKOU");
        assertThat(state("MED_INS")).isEqualTo(ItemState.IN_PROGRESS);
        revoke("BIRTH_CERT", Cause.REVOCATION);
        assertThat(asked(course)).contains("HUKOU");
        answer("HUKOU", Cause.INPUT_REVOKED, Standing.REVIEWING);
        assertThat(item("HUKOU").isBeingUndone()).isTrue();
        revoke("HUKOU", Cause.INPUT_REVOKED);
        assertThat(asked(course)).contains("MED_INS", "SS_CARD");
        answer("MED_INS", Cause.INPUT_REVOKED, Standing.VOIDED);
        assertThat(state("MED_INS")).isEqualTo(ItemState.BLOCKED);
        assertThat(state("INS_PAY")).isEqualTo(ItemState.BLOCKED);
    }

    @Test
    void nothing_new_is_sent_while_a_department_looks_again_and_it_goes_on_if_the_approval_stands() {
        approve("BIRTH_CERT");
        course.take(approval("HUKOU"), NOW);
        revoke("BIRTH_CERT", Cause.REVOCATION);
        answer("HUKOU", Cause.INPUT_REVOKED, Standing.REVIEWING);
        course.take(approval("MED_INS"), NOW);
        course.take(approval("SS_CARD"), NOW);
        answer("HUKOU", Cause.INPUT_REVOKED, Standing.KEPT);
        assertThat(state("HUKOU")).isEqualTo(ItemState.APPROVED);
        assertThat(item("HUKOU").isBeingUndone()).isFalse();
    }

    @Test
    void what_is_not_answered_is_asked_again_and_what_is_answered_is_not() {
        course.withdraw(null, "", NOW);
        Instant later = NOW.plus(Duration.ofMinutes(5));
        assertThat(course.wakeAt(RULE, null)).isEqualTo(later);
        answer("VACCINE", Cause.WITHDRAWAL, Standing.VOIDED);
        Course resumed = resumed(false);
        resumed.look(RULE, null, later.minusMillis(1));
        assertThat(resumed.events()).isEmpty();
        resumed.look(RULE, null, later);
        assertThat(asked(resumed)).containsExactly("BIRTH_CERT");
        assertThat(resumed.wakeAt(RULE, null)).isEqualTo(later.plus(Duration.ofMinutes(5)));
    }

    @Test
    void to_withdraw_twice_and_to_hear_twice_changes_nothing() {
        course.withdraw(null, "", NOW);
        answer("BIRTH_CERT", Cause.WITHDRAWAL, Standing.VOIDED);
        answer("VACCINE", Cause.WITHDRAWAL, Standing.VOIDED);
        List<CaseEvent> once = course.events();
        course.withdraw(null, "", NOW);
        answer("BIRTH_CERT", Cause.WITHDRAWAL, Standing.VOIDED);
        answer("VACCINE", Cause.WITHDRAWAL, Standing.KEPT);
        assertThat(course.events()).isEqualTo(once);
        assertThat(once).filteredOn(Completed.class::isInstance).hasSize(1);
    }

    @Test
    void a_completed_case_gets_another_result_and_ends_only_once() {
        PLAN.layers().forEach(layer -> layer.forEach(this::approve));
        assertThat(course.result()).isEqualTo(CaseResult.APPROVED);
        Course later = resumed(true);
        later.take(new Report.Revoked("1", "BIRTH_CERT", Cause.REVOCATION, "系伪造", NOW), NOW);
        assertThat(later.events()).contains(new ResultChanged(CaseResult.PARTLY_APPROVED, NOW));
        assertThat(asked(later)).contains("HUKOU");
        later.take(new Report.Undone("1", "HUKOU", Cause.INPUT_REVOKED, Standing.REVIEWING, NOW), NOW);
        later.take(new Report.LicenseRevoked("1", "BIRTH_CERT", "L-BIRTH_CERT", NOW), NOW);
        assertThat(later.events()).noneMatch(Completed.class::isInstance);
        assertThat(later.events().stream().filter(ResultChanged.class::isInstance))
                .hasSize(1);
    }

    private Course resumed(boolean completed) {
        Map<String, CaseItem> stand = course.items().stream().collect(Collectors.toMap(CaseItem::code, item -> item));
        return Course.resume(PLAN, stand, completed);
    }

    private void approve(String item) {
        course.take(approval(item), NOW);
        if (PLAN.item(item).orElseThrow().license() != null) {
            course.take(new Report.LicenseIssued("1", item, "L-" + item, NOW), NOW);
        }
    }

    private static Report.Decided approval(String item) {
        return new Report.Decided("1", item, true, null, TestThemes.output(TestThemes.NEWBORN, PLAN, item), NOW);
    }

    private void revoke(String item, Cause cause) {
        course.take(new Report.Revoked("1", item, cause, "系伪造", NOW), NOW);
        answer(item, cause, Standing.REVOKED);
    }

    private void answer(String item, Cause cause, Standing standing) {
        course.take(new Report.Undone("1", item, cause, standing, NOW), NOW);
    }

    private CaseItem item(String code) {
        return course.item(code);
    }

    private ItemState state(String code) {
        return item(code).state();
    }

    private static List<String> asked(Course course) {
        return course.events().stream()
                .filter(UndoingAsked.class::isInstance)
                .map(event -> ((UndoingAsked) event).item())
                .toList();
    }

    private static List<String> dispatched(Course course) {
        return course.events().stream()
                .filter(ItemDispatched.class::isInstance)
                .map(event -> ((ItemDispatched) event).item())
                .toList();
    }
}
