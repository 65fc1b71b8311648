package io.onething.approval.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.timelimit.Beijing;
import io.onething.approval.timelimit.Calendar2026;
import io.onething.approval.timelimit.Lamp;
import io.onething.approval.timelimit.Rank;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 容缺受理: how long, with what reminder, and what can be answered meanwhile. */
class ToleranceTest {
    private static final WorkingCalendar DAYS = Calendar2026.calendar();
    private static final ClockSettings SETTINGS = Settings.none();
    private static final Tolerance.Paper PAPER = new Tolerance.Paper("parents-id", "父母身份证");

    private final Deciding deciding = new Deciding(new OutputCheck(), SETTINGS);
    private final ClockRules rules = new ClockRules(SETTINGS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # accepted on | tolerated | promised | statutory | in another unit | last day | reminded from
            2026-03-04 | 5  | 10 | 20 | -    | 2026-03-11 | 2026-03-10
            2026-03-04 | 10 | 10 | 20 | -    | 2026-03-18 | 2026-03-17
            # never more than the item's own limit
            2026-03-04 | 15 | 10 | 20 | -    | 2026-03-18 | 2026-03-17
            2026-03-04 | 15 | -  | 7  | -    | 2026-03-13 | 2026-03-12
            2026-03-04 | 15 | 10 | 20 | P3D  | 2026-03-07 | 2026-03-06
            2026-03-04 | -  | 3  | 20 | -    | 2026-03-09 | 2026-03-06
            # one day: there is no working day between, so on the day itself
            2026-03-04 | 1  | 10 | 20 | -    | 2026-03-05 | 2026-03-05
            # over a holiday, and over a weekend that works
            2026-02-11 | 3  | 10 | 20 | -    | 2026-02-14 | 2026-02-13
            2026-02-11 | 5  | 10 | 20 | -    | 2026-02-25 | 2026-02-24
            2026-04-30 | 1  | 10 | 20 | -    | 2026-05-06 | 2026-05-06
            2026-09-30 | 3  | 10 | 20 | -    | 2026-10-10 | 2026-10-09
            """)
    void owed_papers_have_a_last_day_and_a_reminder(
            LocalDate accepted,
            @Nullable Integer tolerated,
            @Nullable Integer promised,
            @Nullable Integer statutory,
            @Nullable String promisedLimit,
            LocalDate last,
            LocalDate reminded) {
        Instant at = Beijing.begin(accepted).plusSeconds(36_000);
        Approval owing = accepted(owing(tolerated, promised, statutory, promisedLimit), at);
        var events = new ArrayList<ApprovalEvent>();
        Approval begun = Tolerating.begin(owing, rules, DAYS, at, events);
        assertThat(tolerance(begun).supplyBy()).isEqualTo(last);
        assertThat(events).containsExactly(new ApprovalEvent.ToleranceBegun(begun, at));
        assertThat(begun.version()).isEqualTo(owing.version());

        Instant reminder = Beijing.begin(reminded);
        assertThat(Tolerating.next(begun, DAYS, at)).isEqualTo(reminder);
        assertThat(Tolerating.look(begun, DAYS, reminder.minusMillis(1), events))
                .isEqualTo(begun);
        Approval told = Tolerating.look(begun, DAYS, reminder, events);
        assertThat(tolerance(told).remindedAt()).isEqualTo(reminder);
        assertThat(Tolerating.next(told, DAYS, reminder)).isEqualTo(Beijing.end(last));
        assertThat(Tolerating.look(told, DAYS, Beijing.end(last).minusMillis(1), events))
                .isEqualTo(told);
        Approval lapsed = Tolerating.look(told, DAYS, Beijing.end(last), events);
        assertThat(lapsed.state()).isEqualTo(ApprovalState.LAPSED);
        assertThat(Tolerating.next(lapsed, DAYS, Beijing.end(last))).isNull();
        assertThat(Tolerating.look(lapsed, DAYS, Beijing.end(last), events)).isEqualTo(lapsed);
        assertThat(events).hasSize(3);
    }

    @Test
    void it_begins_once_and_not_before_the_item_is_accepted() {
        var events = new ArrayList<ApprovalEvent>();
        Approval waiting = owing(5, 10, 20, null);
        Instant at = BirthCertificate.LATER;
        assertThat(Tolerating.begin(waiting, rules, DAYS, at, events)).isEqualTo(waiting);
        Approval begun = Tolerating.begin(accepted(waiting, at), rules, DAYS, at, events);
        // A day that was told stands, whatever day it is now.
        assertThat(Tolerating.begin(begun, rules, DAYS, at.plusSeconds(864_000), events))
                .isEqualTo(begun);
        assertThat(events).hasSize(1);
    }

    @Test
    void the_clock_runs_while_a_paper_is_owed_and_stops_for_nobody_after_the_end() {
        Instant at = BirthCertificate.LATER;
        Approval begun = Tolerating.begin(accepted(owing(5, 10, 20, null), at), rules, DAYS, at, new ArrayList<>());
        ClockReading read = rules.read(begun, DAYS, at);
        assertThat(read.lamp()).isEqualTo(Lamp.GREEN);
        assertThat(Objects.requireNonNull(read.promised()).on()).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(read.next()).isEqualTo(Beijing.begin(LocalDate.of(2026, 3, 10)));
        Approval lapsed = Tolerating.look(begun, DAYS, Beijing.end(LocalDate.of(2026, 3, 11)), new ArrayList<>());
        assertThat(rules.read(lapsed, DAYS, at)).isEqualTo(ClockReading.NONE);
    }

    @Test
    void an_item_without_limits_of_its_own_is_woken_too() {
        Instant at = BirthCertificate.LATER;
        Approval begun = Tolerating.begin(accepted(owing(5, null, null, null), at), rules, DAYS, at, new ArrayList<>());
        assertThat(rules.read(begun, DAYS, at).next()).isEqualTo(Beijing.begin(LocalDate.of(2026, 3, 10)));
    }

    @ParameterizedTest
    @CsvSource({
        "assigned, approved, PAPERS_OWED",
        "received, approved, PAPERS_OWED",
        "supplied, approved, +",
        "assigned, refused, +",
        "received, refused, +",
        "received, reviewed, +",
        "received, suspended, +",
        "assigned, owed-asked, OWED_ALREADY",
        "assigned, other-asked, +",
        "supplied, owed-asked, +",
        "assigned, received, +",
        "assigned, not-accepted, +",
    })
    void while_a_paper_is_owed_this_can_be_answered(String state, String answer, String outcome) {
        Approval owing = owing(5, 10, 20, null);
        Approval before = switch (state) {
            case "assigned" -> owing;
            case "received" -> accepted(owing, BirthCertificate.LATER);
            default -> owing.with(owing.proceeding().with(tolerance(owing).supplied(BirthCertificate.LATER)));
        };
        var given = new TaskAnswer(before.taskId(), "WJ", Rank.STAFF, null, answer(answer));
        assertThat(word(deciding.decide(before, given, BirthCertificate.LATER))).isEqualTo(outcome);
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "approved" -> new Answer.Approved(BirthCertificate.OUTPUT, null, "zhang");
            case "refused" -> new Answer.Refused("不符合条件", "zhang");
            case "reviewed" -> new Answer.Reviewed("其余齐全", "li");
            case "suspended" ->
                new Answer.Suspended(io.onething.approval.timelimit.SpecialProcedure.HEARING, 5, null, "zhang");
            case "owed-asked" ->
                new Answer.SupplementAsked(List.of(new Supplement.Correction("parents-id", "缺")), "zhang");
            case "other-asked" ->
                new Answer.SupplementAsked(List.of(new Supplement.Correction("childName", "有误")), "zhang");
            case "received" -> new Answer.Received("zhang");
            case "not-accepted" -> new Answer.NotAccepted("不属于本机关职权", null, "zhang");
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed _ -> "+";
            case Outcome.Unchanged _ -> "=";
            case Outcome.Rejected(Rejection rejection) -> rejection.reason().name();
        };
    }

    private static Tolerance tolerance(Approval approval) {
        return Objects.requireNonNull(approval.proceeding().tolerance());
    }

    private static Approval accepted(Approval approval, Instant at) {
        return approval.with(new Approval.Receipt(at, "zhang"));
    }

    private static Approval owing(
            @Nullable Integer tolerated,
            @Nullable Integer promised,
            @Nullable Integer statutory,
            @Nullable String promisedLimit) {
        Approval shop = Licenses.shop();
        Item item = shop.item();
        var terms = new Terms(
                promisedLimit, null, false, tolerated, null, Terms.OnWithdrawal.REVOKE, Terms.OnRevokedInput.REVIEW);
        return new Approval(
                shop.taskId(),
                shop.caseNumber(),
                new Item(
                        item.code(),
                        item.nameZh(),
                        item.nameEn(),
                        item.theme(),
                        item.department(),
                        item.regime(),
                        promised,
                        statutory,
                        item.inputs(),
                        item.outputs(),
                        item.license(),
                        terms,
                        false,
                        Set.of(),
                        item.region()),
                shop.holder(),
                shop.applicantSubject(),
                shop.assignedAt(),
                1,
                null,
                Proceeding.of(new Tolerance(List.of(PAPER), null, null, null), List.of()),
                null,
                null);
    }
}
