package io.onething.application.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.onething.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 承诺办结日期: working days counted by the calendar that catalog-service publishes. */
@Component
public class Promises {
    /** Chinese dates are those of Beijing. */
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final Logger log = LoggerFactory.getLogger(Promises.class);

    private final Catalog catalog;
    private final KeptEditions kept;
    private final JsonMapper json;
    private final Cache<Boolean, WorkingCalendar> current;

    Promises(Catalog catalog, KeptEditions kept, JsonMapper json, CatalogProperties properties) {
        this.catalog = catalog;
        this.kept = kept;
        this.json = json;
        this.current =
                Caffeine.newBuilder().expireAfterWrite(properties.calendarFor()).build();
    }

    /**
     * A promised day.
     *
     * @param on the day
     * @param provisional whether holidays on the way to it are not announced yet, so that it may still move
     */
    public record Promise(LocalDate on, boolean provisional) {
        /**
         * The last of the working days that follow a submission.
         *
         * @param workingDays 0 or more
         */
        public static Promise of(WorkingCalendar calendar, Instant submittedAt, int workingDays) {
            LocalDate from = LocalDate.ofInstant(submittedAt, BEIJING);
            LocalDate on = calendar.due(from, workingDays);
            return new Promise(on, calendar.isProvisional(from, on));
        }
    }

    /**
     * The calendar to promise by; empty where none was ever published, since what is not announced is not guessed. May
     * ask catalog-service, so it is not for inside a transaction.
     */
    public Optional<WorkingCalendar> calendar() {
        @Nullable WorkingCalendar known = current.getIfPresent(true);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<WorkingCalendar> found = fetched().map(content -> json.readValue(content, WorkingCalendar.class));
        found.ifPresent(calendar -> current.put(true, calendar));
        return found;
    }

    /** The calendar that is known without asking: what was ever promised, was promised by one. */
    public Optional<WorkingCalendar> known() {
        @Nullable WorkingCalendar cached = current.getIfPresent(true);
        return cached != null
                ? Optional.of(cached)
                : kept.calendar().map(content -> json.readValue(content, WorkingCalendar.class));
    }

    /** Promises by another calendar from now on. */
    public void follow(WorkingCalendar calendar) {
        kept.keepCalendar(json.writeValueAsString(calendar));
        current.put(true, calendar);
    }

    private Optional<String> fetched() {
        try {
            Optional<String> content = catalog.calendar();
            content.ifPresent(kept::keepCalendar);
            return content;
        } catch (Catalog.CatalogAway away) {
            log.warn("going on with the calendar that is kept: {}", away.toString());
            return kept.calendar();
        }
    }
}
