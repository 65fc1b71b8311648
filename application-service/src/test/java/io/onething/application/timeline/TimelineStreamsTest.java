package io.onething.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineStreamsTest {
    private static final String NUMBER = "20260304000000018";

    private final InMemoryTimeline store = new InMemoryTimeline();
    private final TimelineStreams streams = new TimelineStreams(store);

    @BeforeEach
    void start() {
        streams.start();
    }

    @AfterEach
    void stop() {
        streams.stop();
    }

    private static final class InMemoryTimeline implements TimelineStore {
        private final List<TimelineEntry> entries = new CopyOnWriteArrayList<>();
        private final AtomicInteger read = new AtomicInteger();

        @Override
        public void append(List<TimelineEntry> added) {
            added.forEach(entry -> entries.add(new TimelineEntry(
                    entries.size() + 1L, entry.caseNumber(), entry.at(), entry.event(), entry.item(), entry.detail())));
        }

        @Override
        public List<TimelineEntry> after(String caseNumber, long position, int limit) {
            return after(Map.of(caseNumber, position));
        }

        @Override
        public List<TimelineEntry> after(Map<String, Long> positions) {
            read.incrementAndGet();
            return entries.stream()
                    .filter(entry -> entry.id() > positions.getOrDefault(entry.caseNumber(), Long.MAX_VALUE))
                    .toList();
        }
    }

    /** A reader that may be slow or leave. */
    private static class Reader implements TimelineReader {
        final BlockingQueue<TimelineEvent> seen = new LinkedBlockingQueue<>();
        volatile boolean ended;

        @Override
        public void entry(TimelineEntry entry) throws Gone {
            seen.add(entry.event());
        }

        @Override
        public void heartbeat() {}

        @Override
        public void end() {
            ended = true;
        }
    }

    private void happens(TimelineEvent event) {
        store.append(List.of(TimelineEntry.of(NUMBER, Instant.EPOCH, event)));
    }

    @Test
    void what_this_instance_commits_is_told_at_once() throws Exception {
        happens(TimelineEvent.CREATED);
        var reader = new Reader();
        streams.follow(NUMBER, 0, reader);
        assertThat(reader.seen.poll(5, TimeUnit.SECONDS)).isEqualTo(TimelineEvent.CREATED);
        happens(TimelineEvent.SUBMITTED);
        streams.news(Set.of(NUMBER));
        // Well within the two seconds after which it would be found anyway.
        assertThat(reader.seen.poll(1, TimeUnit.SECONDS)).isEqualTo(TimelineEvent.SUBMITTED);
    }

    @Test
    void what_other_instances_commit_is_found_by_looking() throws Exception {
        var reader = new Reader();
        streams.follow(NUMBER, 0, reader);
        happens(TimelineEvent.CREATED);
        assertThat(reader.seen.poll(10, TimeUnit.SECONDS)).isEqualTo(TimelineEvent.CREATED);
        assertThat(reader.seen.poll(3, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void ends_with_the_last_entry_and_then_reads_no_more() {
        var reader = new Reader();
        streams.follow(NUMBER, 0, reader);
        happens(TimelineEvent.COMPLETED);
        streams.news(Set.of(NUMBER));
        Awaitility.await().until(() -> reader.ended && !streams.isFollowed(NUMBER));
        int read = store.read.get();
        streams.news(Set.of(NUMBER));
        Awaitility.await().during(Duration.ofSeconds(3)).until(() -> store.read.get() <= read + 1);
    }

    @Test
    void a_slow_reader_keeps_nobody_else_waiting() throws Exception {
        var slow = new Reader() {
            @Override
            public void entry(TimelineEntry entry) throws Gone {
                try {
                    TimeUnit.MINUTES.sleep(1);
                } catch (InterruptedException e) {
                    throw new Gone(e);
                }
            }
        };
        var quick = new Reader();
        happens(TimelineEvent.CREATED);
        streams.follow(NUMBER, 0, slow);
        streams.follow(NUMBER, 0, quick);
        assertThat(quick.seen.poll(5, TimeUnit.SECONDS)).isEqualTo(TimelineEvent.CREATED);
    }

    @Test
    void many_followers_cost_one_read() {
        happens(TimelineEvent.CREATED);
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            var reader = new Reader();
            readers.add(reader);
            streams.follow(NUMBER, 0, reader);
        }
        Awaitility.await().until(() -> readers.stream().allMatch(reader -> reader.seen.size() == 1));
        int before = store.read.get();
        happens(TimelineEvent.SUBMITTED);
        streams.news(Set.of(NUMBER));
        Awaitility.await().until(() -> readers.stream().allMatch(reader -> reader.seen.size() == 2));
        assertThat(store.read.get() - before).isLessThanOrEqualTo(3);
    }
}
