package io.onething.application.orchestration;

import io.onething.application.plan.Promises;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onething.application.supplement}: how a region gives the one notice of corrections (一次性告知), and what becomes
 * of those that do not come.
 *
 * @param collectWithin working days that a first request waits for those of other departments, 0 or more; the last day
 *     of any department to tell the applicant comes first
 * @param answerWithin working days to correct it, 1 or more; counted from the notice
 * @param lapses whether an item that is not corrected by then ends (退件); otherwise it stays open
 */
@ConfigurationProperties("onething.application.supplement")
public record SupplementRule(
        @DefaultValue("2") int collectWithin,
        @DefaultValue("15") int answerWithin,
        @DefaultValue("true") boolean lapses) {

    /**
     * When the notice goes out at the latest: a whole day before the last day of the department that has least time, or
     * at once where that is over (行政许可法 art. 32 (4)).
     */
    Instant noticeAt(Collection<ItemSupplement> collected, @Nullable WorkingCalendar days) {
        Instant first = collected.stream()
                .map(ItemSupplement::askedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        if (days == null) {
            return first;
        }
        Instant patience = endOf(days.due(day(first), collectWithin));
        return Stream.concat(
                        Stream.of(patience),
                        collected.stream()
                                .map(ItemSupplement::tellBy)
                                .filter(Objects::nonNull)
                                .map(SupplementRule::beginOf))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    @Nullable
    LocalDate answerBy(Instant told, @Nullable WorkingCalendar days) {
        return days == null ? null : days.due(day(told), answerWithin);
    }

    /** When the item lapses, or null where it never does. */
    @Nullable
    Instant lapsesAt(ItemSupplement open) {
        return lapses && open.answerBy() != null ? endOf(open.answerBy()) : null;
    }

    /** Working days between the request and its answer, which the department could not use. */
    static int workingDays(ItemSupplement asked, Instant answered, @Nullable WorkingCalendar days) {
        return days == null
                ? 0
                : (int) day(asked.askedAt())
                        .plusDays(1)
                        .datesUntil(day(answered).plusDays(1))
                        .filter(days::isWorkingDay)
                        .count();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Promises.BEIJING);
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(Promises.BEIJING).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return beginOf(day.plusDays(1));
    }
}
