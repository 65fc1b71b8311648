package io.onething.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {
    private final Latencies latencies = new Latencies();

    @Test
    void the_99th_of_a_hundred_is_the_99th_and_the_median_the_50th() {
        for (int millis = 100; millis >= 1; millis--) {
            latencies.add(millis * 1_000_000L);
        }
        assertThat(latencies.millis(0.5)).isEqualTo(50);
        assertThat(latencies.millis(0.99)).isEqualTo(99);
        assertThat(latencies.millis(1)).isEqualTo(100);
    }

    @Test
    void nothing_taken_is_not_a_number() {
        assertThat(latencies.millis(0.5)).isNaN();
    }
}
