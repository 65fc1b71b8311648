package io.onething.approval.task;

import io.onething.approval.timelimit.Deadline;
import io.onething.approval.timelimit.ItemClock;
import io.onething.approval.timelimit.Lamp;
import io.onething.approval.timelimit.TimeLimit;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The second clock: from the decision to the certificate in the applicant's hands. Nothing stops or extends it. */
@Component
public class CertificateClock {
    /** 行政许可法 art. 44: ten working days, which no decision period includes. */
    private static final TimeLimit LIMIT = TimeLimit.workingDays(10);

    private final ClockSettings settings;

    CertificateClock(ClockSettings settings) {
        this.settings = settings;
    }

    /**
     * How it stands while the certificate is not delivered.
     *
     * @param deliverBy end of the limit
     * @param lamp by the threshold of the theme
     * @param next when it stands differently if nothing is delivered; null once it is red
     */
    public record Reading(
            Deadline deliverBy, Lamp lamp, @Nullable Instant next) {}

    /** Until when what was decided is to be in the applicant's hands. */
    static Deadline deliverBy(Instant decidedAt, WorkingCalendar calendar) {
        return ItemClock.from(decidedAt).deadline(LIMIT, calendar, decidedAt);
    }

    public Reading read(Approval granted, WorkingCalendar calendar, Instant now) {
        var clock = ItemClock.from(Objects.requireNonNull(granted.decision()).at());
        var threshold = settings.threshold(granted.item());
        Deadline deliverBy = clock.deadline(LIMIT, calendar, now);
        @Nullable
        Instant next = Stream.of(clock.yellowFrom(LIMIT, threshold, calendar, now), deliverBy.end())
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
        return new Reading(deliverBy, Lamp.of(clock, LIMIT, threshold, calendar, now), next);
    }
}
