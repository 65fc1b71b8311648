package io.onething.approval.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.document.DocumentKind;
import io.onething.approval.task.RulesChanging.ChangedRules;
import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Rank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Just after midnight, before any sweep has looked. The papers came in on Wednesday 2026-03-04. */
class ElapsingTest {
    private static final Tolerance OWED =
            new Tolerance(List.of(new Tolerance.Paper("parents-id", "父母身份证")), null, null, null);

    @Test
    void what_silence_has_accepted_is_not_turned_away_any_more() {
        WalkedOffice office = office(null);
        after(office, LocalDate.of(2026, 3, 11));
        assertThat(answer(office, new Answer.NotAccepted("不属于本机关职权范围", null, "zhang")))
                .isEqualTo(new Outcome.Rejected(Rejection.because(Rejection.Reason.ACCEPTED_ALREADY)));
        assertThat(office.approval().receipt()).isEqualTo(new Approval.Receipt(BirthCertificate.ASSIGNED, null));
        assertThat(office.written.kinds()).containsExactly(DocumentKind.ACCEPTANCE);
    }

    @Test
    void who_accepts_too_late_accepts_from_the_day_of_the_papers() {
        WalkedOffice office = office(null);
        after(office, LocalDate.of(2026, 3, 11));
        assertThat(answer(office, new Answer.Received("zhang"))).isInstanceOf(Outcome.Unchanged.class);
        assertThat(office.approval().proceeding().deemedAccepted()).isTrue();
        assertThat(Objects.requireNonNull(office.row().reading().promised()).on())
                .isEqualTo(LocalDate.of(2026, 3, 18));
    }

    @Test
    void a_decision_after_the_last_day_is_told_as_late() {
        WalkedOffice office = office(null);
        answer(office, new Answer.Received("zhang"));
        after(office, LocalDate.of(2026, 3, 18));
        answer(office, new Answer.Approved(BirthCertificate.OUTPUT, null, "zhang"));
        assertThat(office.approval().state()).isEqualTo(ApprovalState.DECIDED);
        assertThat(office.reds).containsExactly(Watched.DECISION);
    }

    @Test
    void owed_papers_lapse_though_somebody_says_something_first() {
        WalkedOffice office = office(OWED);
        answer(office, new Answer.Received("zhang"));
        after(office, LocalDate.of(2026, 3, 18));
        assertThat(answer(office, new Answer.Reviewed("同意", "zhang")))
                .isEqualTo(new Outcome.Rejected(Rejection.because(Rejection.Reason.ENDED)));
        assertThat(office.approval().state()).isEqualTo(ApprovalState.LAPSED);
    }

    @Test
    void rules_that_change_do_not_take_a_moment_away_that_has_come() {
        WalkedOffice office = office(null);
        after(office, LocalDate.of(2026, 3, 11));
        var rules = new ChangedRules(
                InMemoryApprovals.item(office.approval()),
                2,
                "新规定",
                false,
                10,
                20,
                Terms.NONE,
                false,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                office.now());
        office.changing.takeIn(List.of(rules));
        assertThat(office.approval().proceeding().deemedAccepted()).isTrue();
        assertThat(office.row().wakeAt()).isNotNull();
    }

    @Test
    void nothing_is_written_where_nothing_has_passed() {
        WalkedOffice office = office(null);
        Answer.Received received = new Answer.Received("zhang");
        answer(office, received);
        int saves = office.approvals.saves().size();
        answer(office, received);
        assertThat(office.approvals.saves()).hasSize(saves);
    }

    private static void after(WalkedOffice office, LocalDate last) {
        Instant midnight = Beijing.end(last);
        office.clock.set(midnight.plusSeconds(5));
    }

    private static Outcome answer(WalkedOffice office, Answer answer) {
        return office.answering
                .take(List.of(new TaskAnswer(office.taskId, "WJ", Rank.STAFF, null, answer)))
                .getFirst();
    }

    private static WalkedOffice office(@Nullable Tolerance owed) {
        Approval shop = Licenses.shop();
        Approval assigned = shop.followed(Proceeding.of(owed, List.of()));
        return new WalkedOffice(Settings.of(Map.of()), assigned, true);
    }
}
