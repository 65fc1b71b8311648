package io.onething.approval.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.approval.timelimit.TimeLimit.Unit;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemClockTest {
    private static final LampThreshold THRESHOLD = new LampThreshold(1, 20);

    private final WorkingCalendar calendar = Calendar2026.calendar();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # accepted | days | paused from | to | extended by | due
            # no pause
            2026-09-16 | 10 | - | - | 0 | 2026-09-30
            2026-09-30 | 3 | - | - | 0 | 2026-10-10
            2026-09-30 | 0 | - | - | 0 | 2026-09-30
            # the worked example: eleven working days do not count
            2026-09-16 | 10 | 2026-09-21 | 2026-10-12 | 0 | 2026-10-21
            # a pause of one day: both its ends are that day
            2026-09-16 | 10 | 2026-09-21 | 2026-09-21 | 0 | 2026-10-08
            # a pause over days off alone costs nothing
            2026-09-16 | 10 | 2026-09-25 | 2026-09-27 | 0 | 2026-09-30
            2026-09-30 | 5 | 2026-10-01 | 2026-10-07 | 0 | 2026-10-13
            # a working Saturday that is paused moves the end
            2026-09-30 | 3 | 2026-10-10 | 2026-10-10 | 0 | 2026-10-12
            2026-04-30 | 5 | 2026-05-09 | 2026-05-09 | 0 | 2026-05-12
            # a pause that begins on the day of acceptance, or ends after the former end
            2026-02-11 | 3 | 2026-02-11 | 2026-02-12 | 0 | 2026-02-24
            2026-02-11 | 3 | 2026-02-14 | 2026-03-02 | 0 | 2026-03-03
            # a pause after the end changes nothing
            2026-02-11 | 3 | 2026-02-15 | 2026-03-02 | 0 | 2026-02-14
            # over the year's end, which counts Monday to Friday as far as is announced
            2026-12-30 | 3 | - | - | 0 | 2027-01-04
            2026-12-28 | 5 | 2026-12-29 | 2026-12-31 | 0 | 2027-01-07
            # an extension, alone and with a pause that falls into it
            2026-09-16 | 10 | - | - | 10 | 2026-10-20
            2026-09-16 | 10 | 2026-09-30 | 2026-10-08 | 10 | 2026-10-22
            """)
    void ends_on_the_last_counted_working_day(
            LocalDate accepted,
            int days,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int extended,
            LocalDate due) {
        List<Pause> pauses = from == null || to == null ? List.of() : List.of(new Pause(at(from, 10), at(to, 16)));
        var clock = new ItemClock(at(accepted, 9), pauses, extended);
        Deadline deadline = clock.deadline(TimeLimit.workingDays(days), calendar, at(due, 12));
        assertThat(deadline.on()).isEqualTo(due);
        assertThat(deadline.isOver(at(due, 23))).isFalse();
        assertThat(deadline.isOver(at(due.plusDays(1), 0))).isTrue();
    }

    @Test
    void pauses_that_overlap_are_left_out_once() {
        var clock = new ItemClock(
                at("2026-09-16", 9), List.of(pause("2026-09-21", "2026-10-08"), pause("2026-09-24", "2026-10-12")), 0);
        assertThat(on(clock, TimeLimit.workingDays(10), "2026-10-21")).isEqualTo("2026-10-21");
    }

    @Test
    void an_open_pause_lasts_until_now_as_far_as_is_known() {
        var clock = new ItemClock(at("2026-09-16", 9), List.of(new Pause(at("2026-09-21", 10), null)), 0);
        assertThat(on(clock, TimeLimit.workingDays(10), "2026-09-21")).isEqualTo("2026-10-08");
        assertThat(on(clock, TimeLimit.workingDays(10), "2026-10-12")).isEqualTo("2026-10-21");
        assertThat(on(clock, TimeLimit.workingDays(10), "2026-10-13")).isEqualTo("2026-10-22");
    }

    @Test
    void days_and_hours_are_not_working_days() {
        var clock = ItemClock.from(at("2026-09-24", 9));
        assertThat(on(clock, new TimeLimit(3, Unit.CALENDAR_DAYS), "2026-09-24"))
                .isEqualTo("2026-09-27");
        assertThat(on(clock, new TimeLimit(3, Unit.WORKING_DAYS), "2026-09-24")).isEqualTo("2026-09-30");
        assertThat(clock.deadline(new TimeLimit(2, Unit.HOURS), calendar, at("2026-09-24", 9))
                        .end())
                .isEqualTo(at("2026-09-24", 11));
        // 居民身份证法 art. 12
        assertThat(on(ItemClock.from(at("2026-12-20", 9)), new TimeLimit(60, Unit.CALENDAR_DAYS), "2026-12-20"))
                .isEqualTo("2027-02-18");
    }

    @Test
    void hours_stand_still_while_paused_and_not_twice() {
        var pauses = List.of(
                new Pause(at("2026-09-24", 10), at("2026-09-24", 12)),
                new Pause(at("2026-09-24", 11), at("2026-09-24", 13)));
        var clock = new ItemClock(at("2026-09-24", 9), pauses, 0);
        var limit = new TimeLimit(2, Unit.HOURS);
        assertThat(clock.deadline(limit, calendar, at("2026-09-24", 20)).end()).isEqualTo(at("2026-09-24", 14));
        assertThat(clock.used(limit, calendar, at("2026-09-24", 14))).isEqualTo(2);
    }

    @Test
    void is_provisional_past_the_announced_years_and_only_in_working_days() {
        var clock = ItemClock.from(at("2026-12-28", 9));
        assertThat(clock.deadline(TimeLimit.workingDays(3), calendar, at("2026-12-28", 9))
                        .provisional())
                .isFalse();
        assertThat(clock.deadline(TimeLimit.workingDays(4), calendar, at("2026-12-28", 9))
                        .provisional())
                .isTrue();
        assertThat(clock.deadline(new TimeLimit(30, Unit.CALENDAR_DAYS), calendar, at("2026-12-28", 9))
                        .provisional())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-16 | 0
            2026-09-17 | 1
            2026-09-20 | 3
            2026-09-24 | 3
            2026-10-13 | 4
            """)
    void counts_the_days_used(LocalDate today, int used) {
        var clock = new ItemClock(at("2026-09-16", 9), List.of(pause("2026-09-21", "2026-10-12")), 0);
        assertThat(clock.used(TimeLimit.workingDays(10), calendar, at(today, 15)))
                .isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # ten days, due on 09-30: a fifth of them is two
            10 | 2026-09-16T09 | GREEN
            10 | 2026-09-27T23 | GREEN
            10 | 2026-09-28T00 | YELLOW
            10 | 2026-09-30T23 | YELLOW
            10 | 2026-10-01T00 | RED
            # three days, due on 09-20, a working Sunday: one day is left from the 18th on
            3 | 2026-09-17T23 | GREEN
            3 | 2026-09-18T00 | YELLOW
            3 | 2026-09-21T00 | RED
            # one day: green when accepted, yellow on the day
            1 | 2026-09-16T23 | GREEN
            1 | 2026-09-17T00 | YELLOW
            1 | 2026-09-18T00 | RED
            # on the spot
            0 | 2026-09-16T09 | YELLOW
            0 | 2026-09-17T00 | RED
            """)
    void the_lamp_follows_the_promise(int days, String now, Lamp lamp) {
        assertThat(lamp(ItemClock.from(at("2026-09-16", 9)), TimeLimit.workingDays(days), now))
                .isEqualTo(lamp);
    }

    @Test
    void a_paused_clock_is_grey_however_late_it_is() {
        var clock = new ItemClock(at("2026-09-16", 9), List.of(new Pause(at("2026-09-21", 10), null)), 0);
        assertThat(lamp(clock, TimeLimit.workingDays(10), "2026-12-01T00")).isEqualTo(Lamp.GREY);
    }

    @Test
    void of_hours_the_last_fifth_is_yellow() {
        var clock = ItemClock.from(at("2026-09-16", 9));
        var limit = new TimeLimit(10, Unit.HOURS);
        assertThat(lamp(clock, limit, "2026-09-16T16")).isEqualTo(Lamp.GREEN);
        assertThat(lamp(clock, limit, "2026-09-16T17")).isEqualTo(Lamp.YELLOW);
        assertThat(lamp(clock, limit, "2026-09-16T19")).isEqualTo(Lamp.RED);
    }

    private Lamp lamp(ItemClock clock, TimeLimit limit, String now) {
        return Lamp.of(clock, limit, THRESHOLD, calendar, instant(now));
    }

    private String on(ItemClock clock, TimeLimit limit, String today) {
        return clock.deadline(limit, calendar, at(today, 12)).on().toString();
    }

    private static Pause pause(String from, String to) {
        return new Pause(at(from, 10), at(to, 16));
    }

    private static Instant at(String day, int hour) {
        return at(LocalDate.parse(day), hour);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Beijing.ZONE).toInstant();
    }

    private static Instant instant(String dayAndHour) {
        return LocalDateTime.parse(dayAndHour + ":00").atZone(Beijing.ZONE).toInstant();
    }
}
