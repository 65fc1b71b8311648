package io.onething.identity.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class GuardedLoginTest {
    private static final Person WANG_FANG = new Person("wang.fang", "王芳", null, "zh", List.of("applicant"), null);

    private final AtomicLong nanos = new AtomicLong();
    private final GuardedLogin login = guarded();

    @Test
    void refuses_the_right_password_after_ten_wrong_ones() {
        guessWrongly(10);

        assertThatThrownBy(() -> login.authenticate(with("right"))).isInstanceOf(LockedException.class);
    }

    @Test
    void forgets_failures_once_the_right_password_came() {
        guessWrongly(9);
        login.authenticate(with("right"));
        guessWrongly(9);

        assertThat(login.authenticate(with("right"))).matches(Authentication::isAuthenticated);
    }

    @Test
    void opens_again_a_quarter_of_an_hour_after_the_first_failure() {
        guessWrongly(10);
        nanos.addAndGet(Duration.ofMinutes(15).toNanos());

        assertThat(login.authenticate(with("right"))).matches(Authentication::isAuthenticated);
    }

    private void guessWrongly(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> login.authenticate(with("wrong"))).isInstanceOf(BadCredentialsException.class);
        }
    }

    private static Authentication with(String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated("wang.fang", password);
    }

    private GuardedLogin guarded() {
        var encoder = new BCryptPasswordEncoder(4);
        var people = new People(List.of(WANG_FANG), encoder.encode("right"));
        var passwords = new DaoAuthenticationProvider(people::account);
        passwords.setPasswordEncoder(encoder);
        return new GuardedLogin(passwords, nanos::get);
    }
}
