package io.onething.application.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.onething.application.TestThemes;
import io.onething.application.orchestration.CaseEvent.Completed;
import io.onething.application.orchestration.CaseEvent.ItemDispatched;
import io.onething.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {
    private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");
    private static final Plan PLAN = TestThemes.plan(TestThemes.NEWBORN, 0);

    private static Report.Decided approval(String item) {
        Map<String, Object> output = TestThemes.output(TestThemes.NEWBORN, PLAN, item);
        return new Report.Decided("1", item, true, null, output, NOW);
    }

    private static Report.Decided refusal(String item) {
        return new Report.Decided("1", item, false, "不符合条件", Map.of(), NOW);
    }

    private static Report.LicenseIssued license(String item) {
        return new Report.LicenseIssued("1", item, "L-" + item, NOW);
    }

    @Test
    void a_dependent_goes_out_when_the_last_of_its_predecessors_is_approved() {
        Course course = Course.begin(PLAN, NOW);
        course.take(approval("BIRTH_CERT"), NOW);
        assertThat(dispatched(course)).contains("HUKOU").doesNotContain("MED_INS");
        course.take(approval("HUKOU"), NOW);
        assertThat(dispatched(course)).contains("MED_INS", "SS_CARD").doesNotContain("INS_PAY");
    }

    @Test
    void what_a_department_tells_beyond_the_plan_is_not_kept() {
        Course course = Course.begin(PLAN, NOW);
        var output = new LinkedHashMap<>(TestThemes.output(TestThemes.NEWBORN, PLAN, "BIRTH_CERT"));
        output.put("weight", "3200 g");
        course.take(new Report.Decided("1", "BIRTH_CERT", true, null, output, NOW), NOW);
        assertThat(course.outcomes().get("BIRTH_CERT"))
                .isEqualTo(new Outcome(null, TestThemes.output(TestThemes.NEWBORN, PLAN, "BIRTH_CERT")));
    }

    @Test
    void an_approval_without_what_others_need_cannot_be_taken_in() {
        Course course = Course.begin(PLAN, NOW);
        assertThatIllegalStateException()
                .isThrownBy(() -> course.take(
                        new Report.Decided("1", "BIRTH_CERT", true, null, Map.of("childName", "安禾"), NOW), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HUKOU", "NO_SUCH_ITEM"})
    void a_report_on_what_was_never_dispatched_cannot_be_true(String item) {
        Course course = Course.begin(PLAN, NOW);
        assertThatIllegalStateException().isThrownBy(() -> course.take(refusal(item), NOW));
    }

    @Test
    void a_decided_item_stays_decided() {
        Course course = Course.begin(PLAN, NOW);
        course.take(approval("VACCINE"), NOW);
        List<CaseEvent> before = course.events();
        course.take(refusal("VACCINE"), NOW);
        course.take(approval("VACCINE"), NOW);
        course.take(new Report.Received("1", "VACCINE", NOW), NOW);
        assertThat(course.events()).isEqualTo(before);
    }

    @Test
    void a_license_for_a_refused_item_changes_nothing() {
        Course course = Course.begin(PLAN, NOW);
        course.take(refusal("VACCINE"), NOW);
        List<CaseEvent> before = course.events();
        course.take(license("VACCINE"), NOW);
        assertThat(course.events()).isEqualTo(before);
    }

    /** Whatever the order, and with every report twice, each item goes out once and the whole ends once and the same. */
    @Test
    void any_order_of_reports_and_any_repeats_end_the_same() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            Course course = Course.begin(PLAN, NOW);
            List<Report> waiting = reports();
            while (!waiting.isEmpty()) {
                List<Report> possible = waiting.stream()
                        .filter(report -> dispatched(course).contains(report.item()))
                        .toList();
                Report next = possible.get(random.nextInt(possible.size()));
                waiting.remove(next);
                course.take(next, NOW);
                assertThat(course.result() != null)
                        .isEqualTo(course.events().getLast() instanceof Completed || ended(course));
            }
            assertThat(course.result()).as("seed %d", seed).isEqualTo(CaseResult.APPROVED);
            assertThat(course.events()).filteredOn(Completed.class::isInstance).hasSize(1);
            assertThat(dispatched(course))
                    .doesNotHaveDuplicates()
                    .hasSize(PLAN.items().size());
        }
    }

    private static List<Report> reports() {
        var reports = new ArrayList<Report>();
        for (String item : PLAN.items().stream().map(each -> each.code()).toList()) {
            for (int i = 0; i < 2; i++) {
                reports.add(new Report.Received("1", item, NOW));
                reports.add(approval(item));
                if (PLAN.item(item).orElseThrow().license() != null) {
                    reports.add(license(item));
                }
            }
        }
        return reports;
    }

    @Test
    void goes_on_from_where_it_stands() {
        Course begun = Course.begin(PLAN, NOW);
        begun.take(approval("BIRTH_CERT"), NOW);
        Map<String, CaseItem> stand = begun.items().stream().collect(Collectors.toMap(CaseItem::code, item -> item));
        Course resumed = Course.resume(PLAN, stand, false);
        assertThat(resumed.events()).isEmpty();
        assertThat(resumed.changedItems()).isEmpty();
        resumed.take(refusal("HUKOU"), NOW);
        assertThat(resumed.changedItems())
                .extracting(CaseItem::code)
                .containsExactlyInAnyOrder("HUKOU", "MED_INS", "SS_CARD", "INS_PAY");
    }

    @Test
    void an_item_that_the_case_file_lacks_is_noticed() {
        assertThatIllegalStateException().isThrownBy(() -> Course.resume(PLAN, Map.of(), false));
    }

    private static boolean ended(Course course) {
        return course.events().stream().anyMatch(Completed.class::isInstance);
    }

    private static List<String> dispatched(Course course) {
        return course.events().stream()
                .flatMap(event -> event instanceof ItemDispatched(var item, var _)
                        ? Set.of(item).stream()
                        : Set.<String>of().stream())
                .toList();
    }
}
