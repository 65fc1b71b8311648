package io.onething.notification.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    @Test
    void waits_longer_after_each_failure() {
        assertThat(BackOff.after(1)).contains(Duration.ofSeconds(10));
        assertThat(BackOff.after(2)).contains(Duration.ofSeconds(30));
        assertThat(BackOff.after(4)).contains(Duration.ofMinutes(5));
        for (int tries = 2; tries < 10; tries++) {
            assertThat(BackOff.after(tries).orElseThrow())
                    .isGreaterThan(BackOff.after(tries - 1).orElseThrow());
        }
    }

    @Test
    void gives_up_after_ten_and_begins_anew_after_a_retry() {
        assertThat(BackOff.after(10)).isEmpty();
        assertThat(BackOff.after(11)).contains(Duration.ofSeconds(10));
        assertThat(BackOff.after(20)).isEmpty();
    }
}
