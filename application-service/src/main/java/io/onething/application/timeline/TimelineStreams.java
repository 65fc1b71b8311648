package io.onething.application.timeline;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Everybody who follows a case file live at this instance. One thread reads for all of them: at once after a commit of
 * this instance, and every two seconds for what other instances committed, one statement each time; without followers
 * not at all.
 */
@Component
public class TimelineStreams implements SmartLifecycle {
    static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LOOK_FOR_OTHERS_ENTRIES = Duration.ofSeconds(2);
    private static final Logger log = LoggerFactory.getLogger(TimelineStreams.class);

    private final TimelineStore store;
    private final ConcurrentMap<String, Set<TimelineStream>> open = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Thread thread;

    TimelineStreams(TimelineStore store) {
        this.store = store;
    }

    /** Sends all entries behind a position, then each as it comes, until the case file is completed. */
    public void follow(String caseNumber, long position, TimelineReader reader) {
        var stream = new TimelineStream(caseNumber, position, reader, HEARTBEAT);
        open.compute(caseNumber, (_, streams) -> {
            Set<TimelineStream> all = streams == null ? ConcurrentHashMap.newKeySet() : streams;
            all.add(stream);
            return all;
        });
        Thread.ofVirtual().name("timeline-" + caseNumber).start(() -> {
            try {
                stream.run();
            } finally {
                forget(stream);
            }
        });
        news.release();
    }

    /** Something was committed for these case files. */
    void news(Set<String> caseNumbers) {
        if (caseNumbers.stream().anyMatch(open::containsKey)) {
            news.release();
        }
    }

    /** Whether somebody follows the case file at this instance. */
    public boolean isFollowed(String caseNumber) {
        return open.containsKey(caseNumber);
    }

    private void forget(TimelineStream stream) {
        open.computeIfPresent(stream.caseNumber(), (_, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    private void run() {
        while (isRunning()) {
            try {
                if (open.isEmpty()) {
                    news.acquire();
                } else if (news.tryAcquire(LOOK_FOR_OTHERS_ENTRIES.toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
                handOver();
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException e) {
                // The database is away: followers wait, and the next round tries again.
                log.warn("timeline streams: {}; trying again", e.toString());
            }
        }
    }

    private void handOver() {
        Map<String, Long> positions = new HashMap<>();
        open.forEach(
                (number, streams) -> streams.forEach(stream -> positions.merge(number, stream.position(), Math::min)));
        if (positions.isEmpty()) {
            return;
        }
        Map<String, List<TimelineEntry>> found =
                store.after(positions).stream().collect(Collectors.groupingBy(TimelineEntry::caseNumber));
        found.forEach(
                (number, entries) -> open.getOrDefault(number, Set.of()).forEach(stream -> stream.offer(entries)));
    }

    @Override
    public void start() {
        // Known before it runs: the thread looks whether it is still wanted.
        Thread streams = Thread.ofPlatform().name("timeline-streams").daemon().unstarted(this::run);
        thread = streams;
        streams.start();
    }

    /** Ends all streams; a lifecycle of the last phase stops before the web server waits for its requests. */
    @Override
    public void stop() {
        @Nullable Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
        open.values().forEach(streams -> streams.forEach(TimelineStream::close));
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
