package io.onething.approval.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.inspection.Appointment.Inspector;
import io.onething.approval.inspection.Conclusion.Check;
import io.onething.approval.inspection.JointInspection.State;
import io.onething.approval.task.Item;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two departments look at one shop. */
class JointInspectionTest {
    private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");
    private static final Instant VISIT = Instant.parse("2026-03-06T02:00:00Z");
    private static final UUID FOOD = new UUID(1, 1);
    private static final UUID FIRE = new UUID(1, 2);

    private static final JointInspection PROPOSED = JointInspection.proposed(
                    new UUID(0, 1), "wang.fang", new Item.Department("SC", "市场监管部门"), NOW)
            .with(List.of(item(FOOD, "SC"), item(FIRE, "XF")));
    private static final JointInspection SCHEDULED = PROPOSED.scheduled(appointment(VISIT, "赵:SC", "钱:XF"));

    @ParameterizedTest
    @CsvSource({
        // who appoints, when, who comes, refused because
        "SC, 2026-03-06T02:00:00Z, 赵:SC 钱:XF,       ",
        "sc, 2026-03-06T02:00:00Z, 赵:sc 钱:xf 孙:XX, ",
        "XF, 2026-03-06T02:00:00Z, 赵:SC 钱:XF,       NOT_LEAD",
        "SC, 2026-03-04T02:00:00Z, 赵:SC 钱:XF,       INSPECTION_IN_PAST",
        "SC, 2026-03-06T02:00:00Z, 赵:SC,             INSPECTORS_TOO_FEW",
        "SC, 2026-03-06T02:00:00Z, 赵:SC 赵:SC,       INSPECTORS_TOO_FEW",
        "SC, 2026-03-06T02:00:00Z, 赵:SC 钱:SC,       INSPECTOR_MISSING",
    })
    void the_lead_appoints_two_and_one_of_each(String by, Instant at, String who, @Nullable Refusal because) {
        assertThat(PROPOSED.against(appointment(at, who.split(" ", -1)), by, NOW))
                .isEqualTo(because);
    }

    @ParameterizedTest
    @CsvSource({
        // what food and fire found (- for nothing), state after the visit, who is open, what fire may say later
        "OK OK,           MERGED, '',        CONCLUDED_ALREADY",
        "OK -,            MERGED, '',        ABSENT_AGREED",
        "CORRECT -,       DONE,   food,      ABSENT_AGREED",
        "OK CORRECT,      DONE,   fire,      CONCLUDED_ALREADY",
        "CORRECT CORRECT, DONE,   food fire, CONCLUDED_ALREADY",
    })
    void after_the_visit_all_opinions_are_one(String found, State after, String open, Refusal later) {
        JointInspection visit = concluded(SCHEDULED, found.split(" ", -1));
        assertThat(visit.againstClosing("SC", VISIT)).isNull();
        JointInspection closed = visit.closed(VISIT);
        assertThat(closed.state()).isEqualTo(after);
        assertThat(closed.visited().get(0).openCorrections() > 0).isEqualTo(open.contains("food"));
        assertThat(closed.visited().get(1).openCorrections() > 0).isEqualTo(open.contains("fire"));
        assertThat(closed.againstConclusion(closed.visited().get(1), VISIT, false))
                .isEqualTo(later);
    }

    @Test
    void who_stayed_away_may_speak_later_only_where_the_region_says_so() {
        JointInspection closed = concluded(SCHEDULED, "OK", "-").closed(VISIT);
        assertThat(closed.againstConclusion(closed.visited().get(1), VISIT, true))
                .isNull();
        JointInspection reopened = closed.concluded(FIRE, Conclusion.of(List.of("喷淋"), null, "qian", VISIT));
        assertThat(reopened.state()).isEqualTo(State.DONE);
    }

    @Test
    void a_visit_that_nobody_came_to_was_none() {
        assertThat(SCHEDULED.againstClosing("SC", VISIT)).isEqualTo(Refusal.NOBODY_CAME);
        assertThat(SCHEDULED.againstClosing("SC", VISIT.minusSeconds(1))).isEqualTo(Refusal.INSPECTION_NOT_BEGUN);
    }

    @Test
    void a_second_visit_is_for_the_corrections_alone() {
        JointInspection done = concluded(SCHEDULED, "CORRECT", "OK").closed(VISIT);
        Instant later = VISIT.plusSeconds(3600);
        assertThat(done.against(appointment(later, "钱:XF", "孙:XF"), "SC", VISIT))
                .isEqualTo(Refusal.INSPECTOR_MISSING);
        assertThat(done.against(appointment(later, "赵:SC", "孙:SC"), "SC", VISIT))
                .isNull();
        JointInspection recheck = done.scheduled(appointment(later, "赵:SC", "孙:SC"));
        assertThat(recheck.state()).isEqualTo(State.RECHECK);
        assertThat(recheck.againstChecking(recheck.visited().get(0), 2)).isEqualTo(Refusal.CORRECTION_NOT_OPEN);
        JointInspection unsettled = recheck.checked(FOOD, 1, new Check(false, null, "zhao", later));
        assertThat(unsettled.state()).isEqualTo(State.RECHECK);
        assertThat(unsettled.closed(later).state()).isEqualTo(State.MERGED);
        JointInspection settled = unsettled.checked(FOOD, 1, new Check(true, null, "zhao", later));
        assertThat(settled.state()).isEqualTo(State.MERGED);
        assertThat(settled.againstChecking(settled.visited().get(0), 1)).isEqualTo(Refusal.CORRECTION_NOT_OPEN);
    }

    @Test
    void what_ended_is_not_looked_at_any_more() {
        JointInspection half = SCHEDULED.without(Set.of(FIRE));
        assertThat(half.state()).isEqualTo(State.SCHEDULED);
        assertThat(half.against(appointment(VISIT, "赵:SC", "孙:SC"), "SC", NOW)).isNull();
        assertThat(half.without(Set.of(FOOD)).state()).isEqualTo(State.CANCELLED);
        JointInspection done = concluded(SCHEDULED, "CORRECT", "OK").closed(VISIT);
        assertThat(done.without(Set.of(FOOD)).state()).isEqualTo(State.MERGED);
    }

    @Test
    void an_appointment_that_is_called_off_leaves_the_visit() {
        assertThat(SCHEDULED.calledOff().state()).isEqualTo(State.PROPOSED);
        assertThat(PROPOSED.againstCallingOff("SC")).isEqualTo(Refusal.INSPECTION_NOT_SCHEDULED);
        assertThat(SCHEDULED.againstCallingOff("XF")).isEqualTo(Refusal.NOT_LEAD);
        assertThat(SCHEDULED.version()).isEqualTo(2);
    }

    private static JointInspection concluded(JointInspection visit, String... found) {
        JointInspection after = visit;
        UUID[] tasks = {FOOD, FIRE};
        for (int i = 0; i < found.length; i++) {
            List<String> notes = found[i].equals("CORRECT") ? List.of("整改") : List.of();
            if (!found[i].equals("-")) {
                assertThat(after.againstConclusion(after.visited().get(i), VISIT, false))
                        .isNull();
                after = after.concluded(tasks[i], Conclusion.of(notes, null, "zhao", VISIT));
            }
        }
        return after;
    }

    private static Appointment appointment(Instant at, String... inspectors) {
        return new Appointment(
                Appointment.Kind.ON_SITE,
                at,
                "人民路 1 号",
                Arrays.stream(inspectors)
                        .map(each -> each.split(":", -1))
                        .map(each -> new Inspector(each[0], each[1]))
                        .toList());
    }

    private static Visited item(UUID task, String department) {
        return new Visited(
                task,
                "20260304000000018",
                "LOOK_" + department,
                "事项",
                "Item",
                new Item.Department(department, department + "部门"),
                Set.of("LOOK_SC", "LOOK_XF"),
                false,
                null);
    }
}
