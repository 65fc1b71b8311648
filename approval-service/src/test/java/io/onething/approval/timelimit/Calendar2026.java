package io.onething.approval.timelimit;

import io.onething.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 国务院办公厅关于2026年部分节假日安排的通知. */
public final class Calendar2026 {
    private Calendar2026() {}

    public static WorkingCalendar calendar() {
        return new WorkingCalendar(
                Set.of(2026),
                Stream.of(
                                days("2026-01-01", "2026-01-03"),
                                days("2026-02-15", "2026-02-23"),
                                days("2026-04-04", "2026-04-06"),
                                days("2026-05-01", "2026-05-05"),
                                days("2026-06-19", "2026-06-21"),
                                days("2026-09-25", "2026-09-27"),
                                days("2026-10-01", "2026-10-07"))
                        .flatMap(run -> run)
                        .collect(Collectors.toSet()),
                Stream.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet()));
    }

    private static Stream<LocalDate> days(String first, String last) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1));
    }
}
