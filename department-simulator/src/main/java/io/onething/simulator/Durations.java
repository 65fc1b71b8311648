package io.onething.simulator;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/** Durations as configuration files write them: {@code 300ms}, {@code 2s}. */
final class Durations {
    private Durations() {}

    static Duration parse(String text) {
        return DurationStyle.SIMPLE.parse(text);
    }
}
