package io.onething.application.timeline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One who follows a case file live. Entries are handed over by one thread and sent by the stream's own, so that a slow
 * reader keeps nobody else waiting.
 */
final class TimelineStream implements Runnable {
    private final String caseNumber;
    private final TimelineReader reader;
    private final Duration heartbeat;
    private final BlockingQueue<List<TimelineEntry>> queue = new LinkedBlockingQueue<>();
    private long position;
    private volatile boolean closed;

    TimelineStream(String caseNumber, long position, TimelineReader reader, Duration heartbeat) {
        this.caseNumber = caseNumber;
        this.position = position;
        this.reader = reader;
        this.heartbeat = heartbeat;
    }

    String caseNumber() {
        return caseNumber;
    }

    /** Position of the last entry handed over; for the one thread that hands over. */
    long position() {
        return position;
    }

    /** Hands over what lies behind the stream's position; for one thread only. */
    void offer(List<TimelineEntry> entries) {
        List<TimelineEntry> fresh =
                entries.stream().filter(entry -> entry.id() > position).toList();
        if (!fresh.isEmpty()) {
            position = fresh.getLast().id();
            queue.add(fresh);
        }
    }

    /** Ends it after what was handed over. */
    void close() {
        closed = true;
        queue.add(List.of());
    }

    @Override
    public void run() {
        try {
            while (!closed && sendNext()) {
                // goes on until the last entry
            }
            reader.end();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (TimelineReader.Gone gone) {
            closed = true;
        }
    }

    private boolean sendNext() throws InterruptedException, TimelineReader.Gone {
        @Nullable List<TimelineEntry> entries = queue.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
        if (entries == null) {
            reader.heartbeat();
            return true;
        }
        for (TimelineEntry entry : entries) {
            reader.entry(entry);
            if (entry.event() == TimelineEvent.COMPLETED) {
                return false;
            }
        }
        return true;
    }
}
