package io.onething.application.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param id position, growing within a case file; 0 before it is kept
 * @param caseNumber number of the case file
 * @param at when
 * @param event what
 * @param item code of the item it is about, or null where it is about the whole
 * @param detail a number or code that the words mention, never personal data, or null
 */
public record TimelineEntry(
        long id,
        String caseNumber,
        Instant at,
        TimelineEvent event,
        @Nullable String item,
        @Nullable String detail) {

    public static TimelineEntry of(String caseNumber, Instant at, TimelineEvent event) {
        return new TimelineEntry(0, caseNumber, at, event, null, null);
    }

    public static TimelineEntry ofItem(String caseNumber, Instant at, TimelineEvent event, String item) {
        return new TimelineEntry(0, caseNumber, at, event, item, null);
    }

    public TimelineEntry withDetail(String words) {
        return new TimelineEntry(id, caseNumber, at, event, item, words);
    }
}
