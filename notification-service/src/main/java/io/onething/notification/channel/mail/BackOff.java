package io.onething.notification.channel.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after a failed try: short at first, since most failures pass soon, then through a working day. Ten
 * tries make a round; an operator's retry begins another.
 */
final class BackOff {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6));
    static final int ROUND = PAUSES.size() + 1;

    private BackOff() {}

    /**
     * The pause before the next try.
     *
     * @param attempts all tries so far, 1 or more
     * @return empty at the end of a round
     */
    static Optional<Duration> after(int attempts) {
        int inRound = attempts % ROUND;
        return inRound == 0 ? Optional.empty() : Optional.of(PAUSES.get(inRound - 1));
    }
}
