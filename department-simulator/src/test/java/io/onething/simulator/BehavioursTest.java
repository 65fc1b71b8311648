package io.onething.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BehavioursTest {
    private static final Duration USUAL = Duration.ofMillis(300);
    private static final Behaviours SOME =
            Behaviours.parse(USUAL, "GA:slow=2s, HUKOU:refuse=材料不符,HUKOU:twice,JK:out-of-order,sj:silent");

    @Test
    void a_behaviour_holds_for_a_department_or_an_item() {
        assertThat(SOME.of(Tasks.of("WJ", "BIRTH_CERT"))).isEqualTo(Behaviour.plain(USUAL));
        assertThat(SOME.of(Tasks.of("GA", "OTHER")).delay()).isEqualTo(Duration.ofSeconds(2));
        assertThat(SOME.of(Tasks.of("JK", "VACCINE")).outOfOrder()).isTrue();
        assertThat(SOME.of(Tasks.of("SJ", "LICENCE")).silent()).isTrue();
    }

    @Test
    void behaviours_add_up() {
        assertThat(SOME.of(Tasks.of("GA", "HUKOU")))
                .isEqualTo(new Behaviour(Duration.ofSeconds(2), "材料不符", true, false, false, false));
    }

    @Test
    void one_that_names_nobody_holds_for_all() {
        assertThat(Behaviours.parse(USUAL, "slow=5s")
                        .of(Tasks.of("GA", "HUKOU"))
                        .delay())
                .isEqualTo(Duration.ofSeconds(5));
        assertThat(Behaviours.parse(USUAL, "").of(Tasks.of("GA", "HUKOU"))).isEqualTo(Behaviour.plain(USUAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GA:lazy", "GA:slow=soon", "GA:"})
    void what_is_no_behaviour_is_told_at_once(String text) {
        assertThatThrownBy(() -> Behaviours.parse(USUAL, text)).isInstanceOf(IllegalArgumentException.class);
    }
}
