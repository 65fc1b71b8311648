package io.onething.local.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times that were taken while measuring, in nanoseconds. */
final class Latencies {
    private final ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();

    void add(long nanos) {
        taken.add(nanos);
    }

    void forget() {
        taken.clear();
    }

    /** @param share 0.5 for the median, 0.99 for the 99th of a hundred; NaN where nothing was taken */
    double millis(double share) {
        long[] sorted = taken.stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
