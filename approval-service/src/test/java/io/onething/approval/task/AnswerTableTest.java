package io.onething.approval.task;

import static io.onething.approval.task.BirthCertificate.LATER;
import static io.onething.approval.task.BirthCertificate.OUTPUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.timelimit.Rank;
import io.onething.approval.timelimit.SpecialProcedure;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state × answer × rank. A cell says what becomes of the answer; one that is not declared would be null and fail.
 * {@code +} changes, {@code =} changes nothing, and what else stands there is the reason it is refused for.
 */
class AnswerTableTest {
    private static final String TABLE = """
            answer           | ASSIGNED           | RECEIVED            | SUSPENDED          | SUPPLEMENTING      | DECIDED            | NOT_ACCEPTED       | LAPSED             | WITHDRAWN          | REVOKED
            received         | +                  | =                   | =                  | SUPPLEMENT_OPEN    | =                  | ENDED              | ENDED              | ENDED              | ENDED
            not-accepted     | +                  | ACCEPTED_ALREADY    | ACCEPTED_ALREADY   | SUPPLEMENT_OPEN    | ALREADY_DECIDED    | =                  | ENDED              | ENDED              | ENDED
            supplement-asked | +                  | SUPPLEMENT_TOO_LATE | SUSPENDED_NOW      | =                  | ALREADY_DECIDED    | ENDED              | ENDED              | ENDED              | ENDED
            asked-for-more   | +                  | SUPPLEMENT_TOO_LATE | SUSPENDED_NOW      | AGAIN              | ALREADY_DECIDED    | ENDED              | ENDED              | ENDED              | ENDED
            suspended        | NOT_ACCEPTED_YET   | +                   | SUSPENDED_NOW      | SUPPLEMENT_OPEN    | ALREADY_DECIDED    | ENDED              | ENDED              | ENDED              | ENDED
            resumed          | NOT_SUSPENDED      | NOT_SUSPENDED       | +                  | SUPPLEMENT_OPEN    | ALREADY_DECIDED    | ENDED              | ENDED              | ENDED              | ENDED
            extended         | NOT_ACCEPTED_YET   | RANK                | SUSPENDED_NOW      | SUPPLEMENT_OPEN    | ALREADY_DECIDED    | ENDED              | ENDED              | ENDED              | ENDED
            reviewed         | NOT_ACCEPTED_YET   | +                   | +                  | SUPPLEMENT_OPEN    | ALREADY_DECIDED    | ENDED              | ENDED              | ENDED              | ENDED
            approved         | +                  | +                   | SUSPENDED_NOW      | SUPPLEMENT_OPEN    | =                  | ENDED              | ENDED              | ENDED              | ENDED
            refused          | +                  | +                   | SUSPENDED_NOW      | SUPPLEMENT_OPEN    | ALREADY_DECIDED    | ENDED              | ENDED              | ENDED              | ENDED
            revoked          | NOT_APPROVED       | NOT_APPROVED        | NOT_APPROVED       | NOT_APPROVED       | +                  | NOT_APPROVED       | NOT_APPROVED       | NOT_APPROVED       | =
            confirmed        | NOTHING_TO_CONFIRM | NOTHING_TO_CONFIRM  | NOTHING_TO_CONFIRM | NOTHING_TO_CONFIRM | NOTHING_TO_CONFIRM | NOTHING_TO_CONFIRM | NOTHING_TO_CONFIRM | NOTHING_TO_CONFIRM | NOTHING_TO_CONFIRM
            """;

    private static final Map<String, Answer> ANSWERS = answers();

    private final Deciding deciding = new Deciding(new OutputCheck(), Settings.none());

    static Stream<Arguments> cells() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.of(ApprovalState.values())
                        .flatMap(state -> Stream.of(Rank.values())
                                .map(rank -> Arguments.of(
                                        row.getFirst(),
                                        state,
                                        rank,
                                        row.get(rows.getFirst().indexOf(state.name()))))));
    }

    @ParameterizedTest(name = "{0} on {1} by {2}: {3}")
    @MethodSource("cells")
    void a_cell_is_what_the_table_says(String answer, ApprovalState state, Rank rank, String cell) {
        Approval before = in(state);
        assertThat(before.state()).isEqualTo(state);
        Answer given = java.util.Objects.requireNonNull(ANSWERS.get(answer));
        @Nullable String department = rank == Rank.GOVERNMENT_HEAD ? null : "WJ";
        var outcome = deciding.decide(before, new TaskAnswer(before.taskId(), department, rank, null, given), LATER);
        assertThat(word(outcome)).isEqualTo(expected(answer, rank, cell));
        if (outcome instanceof Outcome.Rejected(Rejection rejection)) {
            var wording = new Wording();
            assertThat(wording.inBoth(rejection.reason().code()).lines())
                    .hasSize(2)
                    .allMatch(line -> !line.isBlank());
        }
    }

    @Test
    void the_table_has_every_answer_there_is() {
        assertThat(ANSWERS.values().stream().map(Answer::getClass).distinct().toList())
                .containsExactlyInAnyOrder(subclasses());
        assertThat(cells()).hasSize(ANSWERS.size() * ApprovalState.values().length * Rank.values().length);
    }

    @SuppressWarnings("unchecked") // the permitted subclasses of Answer are Answers
    private static Class<? extends Answer>[] subclasses() {
        return (Class<? extends Answer>[]) Answer.class.getPermittedSubclasses();
    }

    /** The government's head handles no task; an extension asks for a head. */
    private static String expected(String answer, Rank rank, String cell) {
        if (rank == Rank.GOVERNMENT_HEAD && !answer.equals("extended")) {
            return "NOT_IN_CHARGE";
        }
        if (cell.equals("AGAIN")) {
            return "SUPPLEMENT_ASKED_ALREADY";
        }
        if (cell.equals("RANK")) {
            return rank == Rank.STAFF ? "RANK_TOO_LOW" : "+";
        }
        return cell;
    }

    private Approval in(ApprovalState state) {
        Map<ApprovalState, List<String>> way = new EnumMap<>(ApprovalState.class);
        way.put(ApprovalState.ASSIGNED, List.of());
        way.put(ApprovalState.RECEIVED, List.of("received"));
        way.put(ApprovalState.SUSPENDED, List.of("received", "suspended"));
        way.put(ApprovalState.DECIDED, List.of("received", "approved"));
        way.put(ApprovalState.NOT_ACCEPTED, List.of("not-accepted"));
        way.put(ApprovalState.SUPPLEMENTING, List.of("supplement-asked"));
        way.put(ApprovalState.LAPSED, List.of("supplement-asked"));
        way.put(ApprovalState.WITHDRAWN, List.of("received"));
        way.put(ApprovalState.REVOKED, List.of("received", "approved", "revoked"));
        Approval approval = Licenses.shop();
        for (String each : java.util.Objects.requireNonNull(way.get(state))) {
            Answer answer = java.util.Objects.requireNonNull(ANSWERS.get(each));
            var given = new TaskAnswer(approval.taskId(), "WJ", Rank.STAFF, null, answer);
            approval = ((Outcome.Changed) deciding.decide(approval, given, LATER)).approval();
        }
        return switch (state) {
            case LAPSED -> approval.with(approval.proceeding().lapsed(LATER));
            case WITHDRAWN -> approval.with(approval.proceeding().withdrawn(LATER));
            case ASSIGNED, RECEIVED, SUSPENDED, SUPPLEMENTING, DECIDED, NOT_ACCEPTED, REVOKED -> approval;
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed _ -> "+";
            case Outcome.Unchanged _ -> "=";
            case Outcome.Rejected(Rejection rejection) ->
                rejection.reason().name().toUpperCase(Locale.ROOT);
        };
    }

    private static Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("received", new Answer.Received("zhang"));
        answers.put("not-accepted", new Answer.NotAccepted("不属于本机关职权范围", null, "zhang"));
        answers.put("supplement-asked", asked("缺出生证明"));
        answers.put("asked-for-more", asked("还缺户口簿"));
        answers.put("suspended", new Answer.Suspended(SpecialProcedure.HEARING, 20, null, "zhang"));
        answers.put("resumed", new Answer.Resumed("zhang"));
        answers.put("extended", new Answer.Extended(10, "案情复杂", "li"));
        answers.put("reviewed", new Answer.Reviewed("同意", "zhang"));
        answers.put("approved", new Answer.Approved(OUTPUT, null, "zhang"));
        answers.put("revoked", new Answer.Revoked(Revocation.Ground.FRAUD, "材料系伪造", "zhang"));
        answers.put("confirmed", new Answer.Confirmed("zhang"));
        answers.put("refused", new Answer.Refused("材料不符", "zhang"));
        return answers;
    }

    private static Answer asked(String note) {
        return new Answer.SupplementAsked(List.of(new Supplement.Correction("parents-id", note)), "zhang");
    }
}
