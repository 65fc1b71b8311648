package io.onething.approval.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.hearing.Hearing.Content;
import io.onething.approval.hearing.Hearing.Minutes;
import io.onething.approval.hearing.Hearing.Party;
import io.onething.approval.hearing.Hearing.Request;
import io.onething.approval.hearing.Hearing.Role;
import io.onething.approval.hearing.Hearing.Signature;
import io.onething.approval.hearing.Hearing.Sitting;
import io.onething.approval.hearing.Hearing.State;
import io.onething.approval.hearing.Hearings.Standing;
import io.onething.approval.task.Answer;
import io.onething.approval.task.Proceeding;
import io.onething.approval.task.Rejection.Reason;
import io.onething.approval.timelimit.Calendar2026;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on Tuesday 2026-02-10; the Spring Festival is 02-15 to 02-23, 02-14 and 02-28 are working Saturdays. */
class HearingRulesTest {
    private static final WorkingCalendar DAYS = Calendar2026.calendar();
    private static final Instant TOLD = Instant.parse("2026-02-10T02:00:00Z");
    private static final Hearing HEARING = new Hearing(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "20260210000000018",
            "SHOP",
            "GA",
            1,
            State.TOLD,
            TOLD,
            HearingRules.requestBy(TOLD, DAYS),
            new Content("邻里", List.of(new Party("刘邻", "138")), null, null, null));

    @Test
    void it_may_be_asked_for_in_five_working_days() {
        // 02-11, 12, 13, 14 (a Saturday that works), and after the festival 02-24.
        assertThat(HEARING.requestBy()).isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @ParameterizedTest
    @CsvSource({
        // state, when, by which party, refused because
        "TOLD,      2026-02-10T02:00:00Z, ,     ",
        "TOLD,      2026-02-24T15:59:59Z, ,     ",
        "TOLD,      2026-02-24T15:59:59Z, 刘邻, ",
        "TOLD,      2026-02-24T16:00:00Z, ,     HEARING_REQUEST_LATE",
        "TOLD,      2026-02-11T02:00:00Z, 路人, HEARING_PARTY_UNKNOWN",
        "LAPSED,    2026-02-25T02:00:00Z, ,     HEARING_REQUEST_LATE",
        "REQUESTED, 2026-02-11T02:00:00Z, ,     HEARING_NOT_NOW",
        "RECORDED,  2026-02-11T02:00:00Z, ,     HEARING_NOT_NOW",
        "CANCELLED, 2026-02-11T02:00:00Z, ,     HEARING_NOT_NOW",
    })
    void a_request_comes_in_time(State state, Instant at, @Nullable String party, @Nullable Refusal because) {
        assertThat(HearingRules.against(in(state), new Request(party, at, "clerk")))
                .isEqualTo(because);
    }

    @ParameterizedTest
    @CsvSource({
        // announced, held, chair, refused because; asked for on 02-10: twenty working days end on 03-16
        "2026-02-10T02:00:00Z, 2026-02-25T01:00:00Z, chair, HEARING_NOTICE_SHORT",
        "2026-02-10T02:00:00Z, 2026-02-26T01:00:00Z, chair, ",
        "2026-02-11T02:00:00Z, 2026-02-26T01:00:00Z, chair, HEARING_NOTICE_SHORT",
        "2026-02-10T02:00:00Z, 2026-03-16T15:00:00Z, chair, ",
        "2026-02-10T02:00:00Z, 2026-03-16T16:00:00Z, chair, HEARING_TOO_LATE",
        "2026-02-10T02:00:00Z, 2026-02-26T01:00:00Z, li,    CHAIR_REVIEWED",
    })
    void it_is_announced_seven_working_days_before_and_held_within_twenty(
            Instant announced, Instant held, String chair, @Nullable Refusal because) {
        Hearing asked = HEARING.requested(new Request(null, TOLD, "wang.fang"));
        var sitting = new Sitting(held, "301", null, chair, "陈", announced);
        var reviews = List.of(new Proceeding.Review(null, "li", TOLD));
        assertThat(HearingRules.against(asked, sitting, reviews, DAYS)).isEqualTo(because);
        assertThat(HearingRules.against(HEARING, sitting, reviews, DAYS)).isEqualTo(Refusal.HEARING_NOT_NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "陈:CHAIR 刘邻:PARTY,     2026-03-01T03:00:00Z, ",
        "陈:CHAIR 王芳:APPLICANT, 2026-03-01T03:00:00Z, ",
        "陈:CHAIR,                2026-03-01T03:00:00Z, SIGNATURES_MISSING",
        "王芳:APPLICANT,          2026-03-01T03:00:00Z, SIGNATURES_MISSING",
        "李:CHAIR 王芳:APPLICANT, 2026-03-01T03:00:00Z, SIGNATURES_MISSING",
        "陈:CHAIR 王芳:APPLICANT, 2026-03-01T01:00:00Z, HEARING_NOT_HELD",
    })
    void a_record_is_signed_by_the_chair_and_by_those_who_took_part(
            String signatures, Instant kept, @Nullable Refusal because) {
        Hearing announced = HEARING.requested(new Request(null, TOLD, "wang.fang"))
                .announced(new Sitting(Instant.parse("2026-03-01T02:00:00Z"), "301", null, "chair", "陈", TOLD));
        List<Signature> signed = Arrays.stream(signatures.split(" ", -1))
                .map(each -> each.split(":", -1))
                .map(each -> new Signature(each[0], Role.valueOf(each[1]), Instant.parse("2026-03-01T02:30:00Z")))
                .toList();
        assertThat(HearingRules.against(announced, new Minutes("…", "0", signed, kept, "clerk")))
                .isEqualTo(because);
    }

    @ParameterizedTest
    @CsvSource({
        "TOLD,      approved zhang, HEARING_OPEN",
        "REQUESTED, refused zhang,  HEARING_OPEN",
        "ANNOUNCED, approved zhang, HEARING_OPEN",
        "ANNOUNCED, resumed zhang,  HEARING_OPEN",
        "ANNOUNCED, reviewed chair, HEARING_CHAIR",
        "ANNOUNCED, reviewed zhang, ",
        "TOLD,      resumed zhang,  ",
        "RECORDED,  approved zhang, ",
        "RECORDED,  approved chair, HEARING_CHAIR",
        "RECORDED,  refused chair,  HEARING_CHAIR",
        "RECORDED,  resumed zhang,  ",
    })
    void it_bars_these_answers(State state, String said, @Nullable Reason because) {
        String by = said.split(" ", -1)[1];
        Answer answer = switch (said.split(" ", -1)[0]) {
            case "approved" -> new Answer.Approved(Map.of(), null, by);
            case "refused" -> new Answer.Refused("不符", by);
            case "reviewed" -> new Answer.Reviewed(null, by);
            default -> new Answer.Resumed(by);
        };
        var standing = new Standing(HEARING.taskId(), state, "chair", TOLD, "0");
        assertThat(HearingBar.against(answer, standing)).isEqualTo(because);
    }

    private static Hearing in(State state) {
        return HEARING.ended(state);
    }
}
