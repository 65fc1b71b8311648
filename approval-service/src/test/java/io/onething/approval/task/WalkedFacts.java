package io.onething.approval.task;

import io.onething.approval.timelimit.Beijing;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a bystander writes down of a walk, and counts days by: apart from the code, from what is told alone. */
final class WalkedFacts {
    private final List<Stop> stops = new ArrayList<>();
    private Instant papersIn;
    private @Nullable Instant startedAt;
    private int extension;

    /** Time that does not count, open where it has no end. */
    private record Stop(Instant from, @Nullable Instant to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(Beijing.day(from)) && (to == null || !day.isAfter(Beijing.day(to)));
        }
    }

    WalkedFacts(Instant assignedAt) {
        papersIn = assignedAt;
    }

    /** @param correctedAt when the applicant had corrected it, if that is what was told */
    void hear(ApprovalEvent event, @Nullable Instant correctedAt, Instant now) {
        switch (event) {
            case ApprovalEvent.ClockMoved(var approval, var cause) -> {
                switch (cause) {
                    case ACCEPTED -> startedAt = now;
                    case DEEMED_ACCEPTED -> startedAt = papersIn;
                    case SUSPENDED -> stops.add(new Stop(now, null));
                    case RESUMED -> go(correctedAt == null ? now : correctedAt);
                    case EXTENDED ->
                        extension = Objects.requireNonNull(approval.proceeding().extension())
                                .days();
                    case CALENDAR, RULES -> {}
                }
            }
            case ApprovalEvent.SupplementAsked(var approval, var _) -> {
                if (approval.receipt() != null) {
                    stops.add(new Stop(now, null));
                }
            }
            case ApprovalEvent.Supplemented(var task) -> {
                if (task.approval().receipt() == null) {
                    papersIn = Objects.requireNonNull(correctedAt);
                }
            }
            default -> {}
        }
    }

    private void go(Instant at) {
        stops.add(new Stop(stops.removeLast().from(), at));
    }

    Instant papersIn() {
        return papersIn;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    boolean isStopped() {
        return !stops.isEmpty() && stops.getLast().to() == null;
    }

    /** Last day of a limit of working days. */
    LocalDate due(int workingDays, WorkingCalendar calendar) {
        LocalDate day = start();
        for (int left = workingDays + extension; left > 0; ) {
            day = day.plusDays(1);
            left -= counts(day, calendar) ? 1 : 0;
        }
        return day;
    }

    /** Working days that have begun since the start. */
    int used(WorkingCalendar calendar, Instant now) {
        return (int) start().plusDays(1)
                .datesUntil(Beijing.day(now).plusDays(1))
                .filter(day -> counts(day, calendar))
                .count();
    }

    private boolean counts(LocalDate day, WorkingCalendar calendar) {
        return calendar.isWorkingDay(day) && stops.stream().noneMatch(stop -> stop.covers(day));
    }

    private LocalDate start() {
        return Beijing.day(Objects.requireNonNull(startedAt));
    }
}
