package io.onething.application.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 办理过程: written in the transaction of what it tells of, and told to open streams once that is committed. */
@Component
public class Timeline {
    private final TimelineStore store;
    private final TimelineStreams streams;

    Timeline(TimelineStore store, TimelineStreams streams) {
        this.store = store;
        this.streams = streams;
    }

    /** One statement, however many entries; the entries of one case file are written under its row's lock. */
    public void append(List<TimelineEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        store.append(entries);
        Set<String> numbers = entries.stream().map(TimelineEntry::caseNumber).collect(Collectors.toUnmodifiableSet());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                streams.news(numbers);
            }
        });
    }

    /** Entries of one case file behind a position, oldest first. */
    public List<TimelineEntry> after(String caseNumber, long position, int limit) {
        return store.after(caseNumber, position, limit);
    }
}
