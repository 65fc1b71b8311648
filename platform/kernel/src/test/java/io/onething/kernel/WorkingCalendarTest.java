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
