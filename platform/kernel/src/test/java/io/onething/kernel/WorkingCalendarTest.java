package io.onething.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    // 国务院办公厅关于2026年部分节假日安排的通知
    private final WorkingCalendar calendar = new WorkingCalendar(
            Set.of(2026),
            Stream.of(
                            days("2026-01-01", "2026-01-03"),
                            days("2026-02-15", "2026-02-23"),
                            days("2026-04-04", "2026-04-06"),
                            days("2026-05-01", "2026-05-05"),
                            days("2026-06-19", "2026-06-21"),
                            days("2026-09-25", "2026-09-27"),
                            days("2026-10-01", "2026-10-07"))
                    .flatMap(d -> d)
                    .collect(Collectors.toSet()),
            Stream.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 春节 and its working Saturdays
            2026-02-11 | 1 | 2026-02-12
            2026-02-11 | 3 | 2026-02-14
            2026-02-11 | 5 | 2026-02-25
            2026-02-11 | 10 | 2026-03-03
            2026-02-11 | 20 | 2026-03-17
            2026-02-13 | 1 | 2026-02-14
            2026-02-13 | 2 | 2026-02-24
            2026-02-14 | 1 | 2026-02-24
            2026-02-20 | 3 | 2026-02-26
            2026-02-27 | 1 | 2026-02-28
            2026-02-27 | 2 | 2026-03-02
            # 元旦, from the year before and with its working Sunday
            2025-12-31 | 1 | 2026-01-04
            2025-12-31 | 2 | 2026-01-05
            2026-01-01 | 1 | 2026-01-04
            2026-01-04 | 5 | 2026-01-09
            # 清明节
            2026-04-02 | 3 | 2026-04-08
            2026-04-03 | 1 | 2026-04-07
            # 劳动节 and its working Saturday
            2026-04-30 | 1 | 2026-05-06
            2026-04-30 | 3 | 2026-05-08
            2026-04-30 | 5 | 2026-05-11
            2026-04-30 | 10 | 2026-05-18
            2026-04-30 | 20 | 2026-06-01
            2026-05-03 | 1 | 2026-05-06
            2026-05-08 | 1 | 2026-05-09
            2026-05-08 | 2 | 2026-05-11
            # 端午节
            2026-06-18 | 1 | 2026-06-22
            2026-06-19 | 2 | 2026-06-23
            # 中秋节, 国庆节 and their working weekends
            2026-09-16 | 10 | 2026-09-30
            2026-09-18 | 1 | 2026-09-20
            2026-09-18 | 2 | 2026-09-21
            2026-09-24 | 1 | 2026-09-28
            2026-09-24 | 3 | 2026-09-30
            2026-09-24 | 5 | 2026-10-09
            2026-09-24 | 10 | 2026-10-15
            2026-09-24 | 20 | 2026-10-29
            2026-09-30 | 1 | 2026-10-08
            2026-09-30 | 3 | 2026-10-10
            2026-09-30 | 5 | 2026-10-13
            2026-09-30 | 10 | 2026-10-20
            2026-09-30 | 20 | 2026-11-03
            2026-10-09 | 1 | 2026-10-10
            2026-10-09 | 2 | 2026-10-12
            # an ordinary weekend, no days at all, and the year's end
            2026-03-07 | 1 | 2026-03-09
            2026-03-02 | 0 | 2026-03-02
            2026-12-30 | 1 | 2026-12-31
            """)
    void the_day_of_acceptance_does_not_count(LocalDate from, int workingDays, LocalDate due) {
        assertThat(calendar.due(from, workingDays)).isEqualTo(due);
    }

    /** Counted on a list of the year's working days, apart from the code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from | working days | due | provisional
            # 元旦, off to Saturday the 3rd, and its working Sunday
            2025-12-26 | 3 | 2025-12-31 | true
            2025-12-29 | 3 | 2026-01-04 | true
            2025-12-30 | 2 | 2026-01-04 | true
            2025-12-31 | 3 | 2026-01-06 | true
            2025-12-31 | 10 | 2026-01-15 | true
            2026-01-01 | 2 | 2026-01-05 | false
            2026-01-02 | 1 | 2026-01-04 | false
            2026-01-03 | 1 | 2026-01-04 | false
            2026-01-03 | 5 | 2026-01-08 | false
            2026-01-04 | 1 | 2026-01-05 | false
            2026-01-05 | 1 | 2026-01-06 | false
            2025-12-24 | 10 | 2026-01-08 | true
            2026-01-01 | 20 | 2026-01-29 | false
            # 春节, nine days off between two working Saturdays
            2026-02-06 | 10 | 2026-02-27 | false
            2026-02-09 | 5 | 2026-02-14 | false
            2026-02-10 | 5 | 2026-02-24 | false
            2026-02-12 | 1 | 2026-02-13 | false
            2026-02-12 | 2 | 2026-02-14 | false
            2026-02-12 | 3 | 2026-02-24 | false
            2026-02-13 | 3 | 2026-02-25 | false
            2026-02-14 | 2 | 2026-02-25 | false
            2026-02-15 | 1 | 2026-02-24 | false
            2026-02-18 | 1 | 2026-02-24 | false
            2026-02-22 | 1 | 2026-02-24 | false
            2026-02-23 | 1 | 2026-02-24 | false
            2026-02-23 | 5 | 2026-02-28 | false
            2026-02-24 | 4 | 2026-02-28 | false
            2026-02-28 | 1 | 2026-03-02 | false
            2026-02-28 | 5 | 2026-03-06 | false
            2026-03-01 | 1 | 2026-03-02 | false
            # 清明节, Saturday to Monday
            2026-03-27 | 5 | 2026-04-03 | false
            2026-03-30 | 5 | 2026-04-07 | false
            2026-03-31 | 3 | 2026-04-03 | false
            2026-04-01 | 2 | 2026-04-03 | false
            2026-04-01 | 3 | 2026-04-07 | false
            2026-04-02 | 1 | 2026-04-03 | false
            2026-04-02 | 2 | 2026-04-07 | false
            2026-04-03 | 2 | 2026-04-08 | false
            2026-04-03 | 5 | 2026-04-13 | false
            2026-04-04 | 1 | 2026-04-07 | false
            2026-04-05 | 3 | 2026-04-09 | false
            2026-04-06 | 1 | 2026-04-07 | false
            2026-04-07 | 1 | 2026-04-08 | false
            2026-03-20 | 10 | 2026-04-03 | false
            # 劳动节, Friday to Tuesday, and its working Saturday
            2026-04-24 | 5 | 2026-05-06 | false
            2026-04-27 | 3 | 2026-04-30 | false
            2026-04-28 | 2 | 2026-04-30 | false
            2026-04-28 | 3 | 2026-05-06 | false
            2026-04-29 | 1 | 2026-04-30 | false
            2026-04-29 | 2 | 2026-05-06 | false
            2026-04-30 | 2 | 2026-05-07 | false
            2026-04-30 | 4 | 2026-05-09 | false
            2026-05-01 | 1 | 2026-05-06 | false
            2026-05-04 | 3 | 2026-05-08 | false
            2026-05-05 | 1 | 2026-05-06 | false
            2026-05-05 | 4 | 2026-05-09 | false
            2026-05-06 | 3 | 2026-05-09 | false
            2026-05-06 | 4 | 2026-05-11 | false
            2026-05-09 | 1 | 2026-05-11 | false
            2026-05-10 | 1 | 2026-05-11 | false
            # 端午节, Friday to Sunday
            2026-06-12 | 5 | 2026-06-22 | false
            2026-06-15 | 3 | 2026-06-18 | false
            2026-06-16 | 2 | 2026-06-18 | false
            2026-06-16 | 3 | 2026-06-22 | false
            2026-06-17 | 1 | 2026-06-18 | false
            2026-06-17 | 2 | 2026-06-22 | false
            2026-06-18 | 2 | 2026-06-23 | false
            2026-06-18 | 5 | 2026-06-26 | false
            2026-06-19 | 1 | 2026-06-22 | false
            2026-06-20 | 1 | 2026-06-22 | false
            2026-06-21 | 1 | 2026-06-22 | false
            2026-06-21 | 5 | 2026-06-26 | false
            2026-06-22 | 1 | 2026-06-23 | false
            2026-06-05 | 10 | 2026-06-22 | false
            # 中秋节, Friday to Sunday after a working Sunday
            2026-09-14 | 5 | 2026-09-20 | false
            2026-09-17 | 2 | 2026-09-20 | false
            2026-09-17 | 3 | 2026-09-21 | false
            2026-09-19 | 1 | 2026-09-20 | false
            2026-09-19 | 2 | 2026-09-21 | false
            2026-09-20 | 1 | 2026-09-21 | false
            2026-09-21 | 3 | 2026-09-24 | false
            2026-09-22 | 2 | 2026-09-24 | false
            2026-09-22 | 3 | 2026-09-28 | false
            2026-09-23 | 1 | 2026-09-24 | false
            2026-09-23 | 2 | 2026-09-28 | false
            2026-09-25 | 1 | 2026-09-28 | false
            2026-09-26 | 2 | 2026-09-29 | false
            2026-09-27 | 1 | 2026-09-28 | false
            2026-09-27 | 3 | 2026-09-30 | false
            # 国庆节, seven days off and a working Saturday after them
            2026-09-25 | 5 | 2026-10-09 | false
            2026-09-28 | 2 | 2026-09-30 | false
            2026-09-28 | 3 | 2026-10-08 | false
            2026-09-29 | 1 | 2026-09-30 | false
            2026-09-29 | 2 | 2026-10-08 | false
            2026-09-29 | 3 | 2026-10-09 | false
            2026-09-30 | 2 | 2026-10-09 | false
            2026-09-30 | 4 | 2026-10-12 | false
            2026-10-01 | 1 | 2026-10-08 | false
            2026-10-04 | 2 | 2026-10-09 | false
            2026-10-07 | 1 | 2026-10-08 | false
            2026-10-07 | 3 | 2026-10-10 | false
            2026-10-08 | 2 | 2026-10-10 | false
            2026-10-08 | 3 | 2026-10-12 | false
            2026-10-10 | 1 | 2026-10-12 | false
            2026-10-11 | 1 | 2026-10-12 | false
            2026-10-07 | 20 | 2026-11-03 | false
            # the end of 2026, beyond which Monday to Friday count until they are announced
            2026-12-18 | 5 | 2026-12-25 | false
            2026-12-24 | 5 | 2026-12-31 | false
            2026-12-25 | 3 | 2026-12-30 | false
            2026-12-25 | 4 | 2026-12-31 | false
            2026-12-28 | 3 | 2026-12-31 | false
            2026-12-28 | 4 | 2027-01-01 | true
            2026-12-29 | 3 | 2027-01-01 | true
            2026-12-30 | 2 | 2027-01-01 | true
            2026-12-30 | 3 | 2027-01-04 | true
            2026-12-31 | 1 | 2027-01-01 | true
            2026-12-31 | 2 | 2027-01-04 | true
            2026-12-31 | 20 | 2027-01-28 | true
            2026-12-26 | 4 | 2026-12-31 | false
            2026-12-17 | 10 | 2026-12-31 | false
            """)
    void around_each_holiday_and_at_both_ends_of_the_year(
            LocalDate from, int workingDays, LocalDate due, boolean provisional) {
        assertThat(calendar.due(from, workingDays)).isEqualTo(due);
        assertThat(calendar.isProvisional(from, due)).isEqualTo(provisional);
    }

    @Test
    void the_year_2026_has_248_working_days() {
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(calendar::isWorkingDay))
                .hasSize(248);
    }

    @Test
    void a_period_that_touches_a_year_without_its_notice_is_provisional() {
        LocalDate lastWeek = LocalDate.of(2026, 12, 28);
        assertThat(calendar.isProvisional(lastWeek, LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isProvisional(lastWeek, LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2025, 12, 31), lastWeek)).isTrue();
    }

    private static Stream<LocalDate> days(String from, String to) {
        return LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1));
    }
}
