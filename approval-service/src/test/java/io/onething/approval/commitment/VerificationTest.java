package io.onething.approval.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.commitment.Dossier.Limits;
import io.onething.approval.commitment.Dossier.SpotCheck;
import io.onething.approval.timelimit.Calendar2026;
import io.onething.approval.timelimit.Lamp;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fire check that was granted on a commitment on Wednesday 2026-03-04: verified within 20 working days, then 3 and 3. */
class VerificationTest {
    private static final WorkingCalendar DAYS = Calendar2026.calendar();
    private static final Instant GRANTED = Instant.parse("2026-03-04T02:00:00Z");
    private static final Instant VISITED = Instant.parse("2026-03-10T02:00:00Z");
    private static final List<String> TWO = List.of("赵一", "钱二");
    private static final String TABLE = """
            step         | VERIFY_DUE         | MISMATCH           | RECTIFY            | RECHECK_DUE        | VERIFIED           | REVOKED
            as-committed | VERIFIED           | NOTICE_DUE         | TERM_RUNNING       | VERIFIED           | VERIFICATION_ENDED | VERIFICATION_ENDED
            mismatch     | MISMATCH           | NOTICE_DUE         | TERM_RUNNING       | broken             | VERIFICATION_ENDED | VERIFICATION_ENDED
            one-inspector| INSPECTORS_MISSING | INSPECTORS_MISSING | INSPECTORS_MISSING | INSPECTORS_MISSING | INSPECTORS_MISSING | INSPECTORS_MISSING
            told         | NOTICE_NOT_DUE     | RECTIFY            | NOTICE_NOT_DUE     | NOTICE_NOT_DUE     | VERIFICATION_ENDED | VERIFICATION_ENDED
            asked        | NOTHING_TO_RECTIFY | NOTHING_TO_RECTIFY | RECHECK_DUE        | NOTHING_TO_RECTIFY | VERIFICATION_ENDED | VERIFICATION_ENDED
            revoked      | broken             | broken             | broken             | broken             | VERIFICATION_ENDED | VERIFICATION_ENDED
            assigned     | VERIFY_DUE         | MISMATCH           | RECTIFY            | RECHECK_DUE        | VERIFICATION_ENDED | VERIFICATION_ENDED
            """;

    static Stream<Arguments> cells() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.of(VerificationState.values())
                        .map(state -> Arguments.of(
                                row.getFirst(), state, row.get(rows.getFirst().indexOf(state.name())))));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @MethodSource("cells")
    void a_cell_is_what_the_table_says(String step, VerificationState state, String cell) {
        Verification before = in(state);
        assertThat(before.state()).isEqualTo(state);
        assertThat(word(take(before, step, Instant.parse("2026-03-11T02:00:00Z"))))
                .isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # state | now | state then | due on | overdue | lamp
            VERIFY_DUE | 2026-03-31T15:59:59Z | VERIFY_DUE | 2026-04-01 | false | YELLOW
            VERIFY_DUE | 2026-03-30T15:59:59Z | VERIFY_DUE | 2026-04-01 | false | GREEN
            VERIFY_DUE | 2026-04-01T15:59:59Z | VERIFY_DUE | 2026-04-01 | false | YELLOW
            VERIFY_DUE | 2026-04-01T16:00:00Z | VERIFY_DUE | 2026-04-01 | true | RED
            # found on 03-10: the notice within three working days
            MISMATCH | 2026-03-13T15:59:59Z | MISMATCH | 2026-03-13 | false | YELLOW
            MISMATCH | 2026-03-13T16:00:00Z | MISMATCH | 2026-03-13 | true | RED
            # told on 03-10, ten working days: the applicant's time is nobody's delay
            RECTIFY | 2026-03-24T15:59:59Z | RECTIFY | 2026-03-24 | false | GREY
            RECTIFY | 2026-03-24T16:00:00Z | RECHECK_DUE | 2026-03-27 | false | GREEN
            RECTIFY | 2026-03-27T16:00:00Z | RECHECK_DUE | 2026-03-27 | true | RED
            # asked on 03-10
            RECHECK_DUE | 2026-03-13T15:59:59Z | RECHECK_DUE | 2026-03-13 | false | YELLOW
            RECHECK_DUE | 2026-03-13T16:00:00Z | RECHECK_DUE | 2026-03-13 | true | RED
            VERIFIED | 2026-12-31T16:00:00Z | VERIFIED | 2026-04-01 | false | -
            """)
    void time_passes(
            VerificationState state,
            Instant now,
            VerificationState then,
            LocalDate dueOn,
            boolean overdue,
            @Nullable Lamp lamp) {
        Verification later = in(state).at(now, DAYS);
        assertThat(later.state()).isEqualTo(then);
        assertThat(later.dueOn()).isEqualTo(dueOn);
        assertThat(later.overdue()).isEqualTo(overdue);
        assertThat(later.lamp(DAYS, now)).isEqualTo(lamp);
    }

    @Test
    void the_next_moment_is_the_end_of_the_last_day_and_there_is_none_once_it_is_late_or_over() {
        Verification due = in(VerificationState.VERIFY_DUE);
        Instant end = Instant.parse("2026-04-01T16:00:00Z");
        assertThat(due.next()).isEqualTo(end);
        assertThat(due.at(end.minusMillis(1), DAYS)).isEqualTo(due);
        assertThat(due.at(end, DAYS).next()).isNull();
        assertThat(in(VerificationState.VERIFIED).next()).isNull();
        assertThat(in(VerificationState.REVOKED).next()).isNull();
    }

    @Test
    void what_is_late_stays_known_when_it_ends_but_the_next_step_begins_in_time() {
        Instant late = Instant.parse("2026-04-02T02:00:00Z");
        Verification overdue = in(VerificationState.VERIFY_DUE).at(late, DAYS);
        assertThat(after(take(overdue, "as-committed", late)).overdue()).isTrue();
        assertThat(after(take(overdue, "mismatch", late)).overdue()).isFalse();
    }

    @Test
    void a_notice_names_the_items_own_term_or_a_later_day_and_never_today() {
        Verification found = in(VerificationState.MISMATCH);
        Verification told = after(found.told(null, "zhao", DAYS, VISITED));
        assertThat(told.dueOn()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThat(after(found.told(LocalDate.of(2026, 3, 12), "zhao", DAYS, VISITED))
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(word(found.told(LocalDate.of(2026, 3, 10), "zhao", DAYS, VISITED)))
                .isEqualTo("TERM_INVALID");
    }

    @Test
    void the_same_person_twice_is_one_inspector() {
        var visit = new SpotCheck(VISITED, List.of("赵一", "赵一"), "王芳", List.of(), "zhao");
        assertThat(word(in(VerificationState.VERIFY_DUE).visited(visit, DAYS))).isEqualTo("INSPECTORS_MISSING");
    }

    private static Verification in(VerificationState state) {
        Map<VerificationState, List<String>> way = Map.of(
                VerificationState.VERIFY_DUE, List.of(),
                VerificationState.MISMATCH, List.of("mismatch"),
                VerificationState.RECTIFY, List.of("mismatch", "told"),
                VerificationState.RECHECK_DUE, List.of("mismatch", "told", "asked"),
                VerificationState.VERIFIED, List.of("as-committed"),
                VerificationState.REVOKED, List.of());
        var dossier = new Dossier(GRANTED, new Limits(20, 3, 10, 3), "承诺内容", "王芳", null, List.of(), null);
        var granted = new Verification.Granted("FIRE", "公众聚集场所消防安全检查", "Fire safety check", "XF", "消防救援机构");
        Verification verification =
                Verification.begun(UUID.randomUUID(), "20260304000000018", granted, "wang.fang", dossier, DAYS);
        for (String step : way.getOrDefault(state, List.of())) {
            verification = after(take(verification, step, VISITED));
        }
        return state == VerificationState.REVOKED ? verification.revoked() : verification;
    }

    private static Step take(Verification verification, String step, Instant now) {
        return switch (step) {
            case "as-committed" -> verification.visited(new SpotCheck(now, TWO, "王芳", List.of(), "zhao"), DAYS);
            case "mismatch" -> verification.visited(new SpotCheck(now, TWO, "王芳", List.of("疏散通道被堵"), "zhao"), DAYS);
            case "one-inspector" ->
                verification.visited(new SpotCheck(now, List.of("赵一"), "王芳", List.of(), "zhao"), DAYS);
            case "told" -> verification.told(null, "zhao", DAYS, now);
            case "asked" -> verification.recheckAsked(DAYS, now);
            case "revoked" -> verification.broken("严重不符");
            case "assigned" -> verification.assigned("qian", DAYS);
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static Verification after(Step step) {
        return switch (step) {
            case Step.Changed(Verification after) -> after;
            case Step.Broken(Verification after, var _) -> after;
            case Step.Refused(Step.Reason reason) -> throw new AssertionError(reason);
        };
    }

    private static String word(Step step) {
        return switch (step) {
            case Step.Changed(Verification after) -> after.state().name();
            case Step.Broken _ -> "broken";
            case Step.Refused(Step.Reason reason) -> reason.name();
        };
    }
}
