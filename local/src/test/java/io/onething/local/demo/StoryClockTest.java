package io.onething.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onething.kernel.WorkingCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryClockTest {
    @TempDir
    Path folder;

    @Test
    void each_day_on_the_way_begins_before_the_time_is_reached() {
        var clock = new StoryClock(folder.resolve("clock"));
        clock.moveTo(LocalDateTime.parse("2026-09-29T10:00"));
        var told = new ArrayList<LocalDate>();
        var lived = new ArrayList<LocalDate>();
        Instant began = Instant.now();
        clock.runTo(LocalDateTime.parse("2026-10-09T10:00"), day -> {
            told.add(day);
            lived.add(now().toLocalDate());
        });
        assertThat(told)
                .isEqualTo(LocalDate.parse("2026-09-30")
                        .datesUntil(LocalDate.parse("2026-10-10"))
                        .toList())
                .isEqualTo(lived);
        assertThat(now()).isBetween(LocalDateTime.parse("2026-10-09T10:00"), LocalDateTime.parse("2026-10-09T10:01"));
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_story_does_not_go_back() {
        var clock = new StoryClock(folder.resolve("clock"));
        clock.moveTo(LocalDateTime.parse("2026-09-29T10:00"));
        assertThatThrownBy(() -> clock.runTo(LocalDateTime.parse("2026-09-28T10:00"), _ -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void days_off_and_working_weekends_are_marked() {
        var days = new DayLine(new WorkingCalendar(
                Set.of(2026), Set.of(LocalDate.parse("2026-09-25")), Set.of(LocalDate.parse("2026-09-20"))));
        assertThat(LocalDate.parse("2026-09-18")
                        .datesUntil(LocalDate.parse("2026-09-26"))
                        .map(days::next)
                        .collect(Collectors.joining()))
                .isEqualTo("09-18 五  09-19 六休  09-20 日班  09-21 一  09-22 二  09-23 三  09-24 四  \n     09-25 五休  ");
    }

    private LocalDateTime now() {
        try {
            Duration moved = Duration.parse(Files.readString(folder.resolve("clock")));
            return LocalDateTime.ofInstant(Instant.now().plus(moved), ZoneId.of("Asia/Shanghai"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
