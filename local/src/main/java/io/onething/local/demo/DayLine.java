package io.onething.local.demo;

import io.onething.kernel.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as they pass: 09-24 四, 09-25 五休 for a day off, 09-20 日班 for a weekend on which offices work. */
final class DayLine {
    private static final int IN_A_LINE = 7;

    private final WorkingCalendar calendar;
    private int shown;

    DayLine(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    String next(LocalDate day) {
        String before = shown > 0 && shown % IN_A_LINE == 0 ? "\n     " : "";
        shown++;
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.CHINESE);
        return "%s%02d-%02d %s%s  ".formatted(before, day.getMonthValue(), day.getDayOfMonth(), weekday, mark(day));
    }

    private String mark(LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return "休";
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? "" : "班";
    }
}
