package io.onething.application.timeline;

import java.util.List;
import java.util.Map;

/** Entries of all case files, kept for good. */
public interface TimelineStore {
    /** Adds entries in one statement, in their order. */
    void append(List<TimelineEntry> entries);

    /** Entries of one case file behind a position, oldest first. */
    List<TimelineEntry> after(String caseNumber, long position, int limit);

    /** Entries of many case files, each behind a position of its own, oldest first; one statement. */
    List<TimelineEntry> after(Map<String, Long> positions);
}
