package io.onething.approval.timelimit;

import io.onething.approval.timelimit.TimeLimit.Unit;
import io.onething.kernel.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The clock of one item. It starts at acceptance, whose day does not count (行政许可法 art. 42; 民法典 art. 201), stands
 * still during a special procedure (art. 45), and is one for both limits: what is promised and what the statute says
 * end on different days of the same count.
 *
 * @param startedAt when the item was accepted, or what its count goes from
 * @param pauses time that does not count; they may overlap
 * @param extension how much both limits are longer, in their unit; 0 where none was granted
 */
public record ItemClock(Instant startedAt, List<Pause> pauses, int extension) {
    public ItemClock {
        pauses = List.copyOf(pauses);
        if (extension < 0) {
            throw new IllegalArgumentException("an extension makes a limit longer: " + extension);
        }
    }

    public static ItemClock from(Instant startedAt) {
        return new ItemClock(startedAt, List.of(), 0);
    }

    public boolean isPaused() {
        return pauses.stream().anyMatch(pause -> pause.to() == null);
    }

    /**
     * Where the limit ends, with the pauses as they are known.
     *
     * @param now up to which an open pause lasts
     */
    public Deadline deadline(TimeLimit limit, WorkingCalendar calendar, Instant now) {
        TimeLimit whole = limit.longerBy(extension);
        if (whole.unit() == Unit.HOURS) {
            Instant end = afterHours(Duration.ofHours(whole.amount()), now);
            return new Deadline(Beijing.day(end), end, false);
        }
        LocalDate from = Beijing.day(startedAt);
        LocalDate on = countedDay(whole, whole.amount(), calendar, now);
        boolean provisional = whole.unit() == Unit.WORKING_DAYS && calendar.isProvisional(from, on);
        return new Deadline(on, Beijing.end(on), provisional);
    }

    /** Working days since the start that did not count because of a pause. */
    public int excludedWorkingDays(WorkingCalendar calendar, Instant now) {
        var whole = new ItemClock(startedAt, List.of(), 0);
        var unit = TimeLimit.workingDays(0);
        return whole.used(unit, calendar, now) - used(unit, calendar, now);
    }

    /**
     * How much of a limit is used up.
     *
     * @return whole units: days that have begun, or hours that have passed
     */
    public int used(TimeLimit limit, WorkingCalendar calendar, Instant now) {
        if (limit.unit() == Unit.HOURS) {
            Duration paused = merged(now).stream()
                    .map(pause -> Duration.between(pause.from(), end(pause)))
                    .reduce(Duration.ZERO, Duration::plus);
            return (int) Duration.between(startedAt, now).minus(paused).toHours();
        }
        int used = 0;
        LocalDate today = Beijing.day(now);
        for (LocalDate day = Beijing.day(startedAt).plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            used += counts(day, limit.unit(), calendar, now) ? 1 : 0;
        }
        return used;
    }

    /**
     * When the lamp turns yellow.
     *
     * @param threshold what is little time
     */
    public Instant yellowFrom(TimeLimit limit, LampThreshold threshold, WorkingCalendar calendar, Instant now) {
        TimeLimit whole = limit.longerBy(extension);
        if (whole.unit() == Unit.HOURS) {
            Duration all = Duration.ofHours(whole.amount());
            return afterHours(
                    all.minus(all.multipliedBy(threshold.percentLeft()).dividedBy(100)), now);
        }
        if (whole.amount() == 0) {
            return startedAt;
        }
        // The day of acceptance is green whatever the limit: of one working day, the day itself is the yellow one.
        int counted = Math.max(1, whole.amount() - threshold.daysLeft(whole.amount()));
        return Beijing.begin(countedDay(whole, counted, calendar, now));
    }

    private LocalDate countedDay(TimeLimit limit, int nth, WorkingCalendar calendar, Instant now) {
        LocalDate day = Beijing.day(startedAt);
        for (int left = nth; left > 0; ) {
            day = day.plusDays(1);
            if (counts(day, limit.unit(), calendar, now)) {
                left--;
            }
        }
        return day;
    }

    private boolean counts(LocalDate day, Unit unit, WorkingCalendar calendar, Instant now) {
        return (unit == Unit.CALENDAR_DAYS || calendar.isWorkingDay(day))
                && pauses.stream().noneMatch(pause -> pause.until(now).covers(day));
    }

    private Instant afterHours(Duration running, Instant now) {
        Instant end = startedAt.plus(running);
        for (Pause pause : merged(now)) {
            if (pause.from().isBefore(end)) {
                end = end.plus(Duration.between(pause.from(), end(pause)));
            }
        }
        return end;
    }

    /** Pauses in order, none overlapping another: an hour that two of them cover is left out once. */
    private List<Pause> merged(Instant now) {
        var merged = new ArrayList<Pause>();
        for (Pause pause : pauses.stream()
                .map(each -> each.until(now))
                .sorted(Comparator.comparing(Pause::from))
                .toList()) {
            if (!merged.isEmpty() && !pause.from().isAfter(end(merged.getLast()))) {
                Pause last = merged.removeLast();
                merged.add(new Pause(last.from(), end(last).isAfter(end(pause)) ? end(last) : end(pause)));
            } else {
                merged.add(pause);
            }
        }
        return merged;
    }

    private static Instant end(Pause closed) {
        return Objects.requireNonNull(closed.to());
    }
}
