package io.onething.license.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.test.MovableClock;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
    private final MovableClock clock = new MovableClock();
    private final Keys stored = new Keys();
    private final SigningKeys keys = new SigningKeys(stored, clock);

    @Test
    void replicas_that_start_at_once_sign_with_one_key() throws Exception {
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = replicas.invokeAll(List.<Callable<SigningKey>>of(keys::current, keys::current, keys::current));
            SigningKey first = starts.getFirst().get();
            for (var start : starts) {
                assertThat(start.get().certificate()).isEqualTo(first.certificate());
                assertThat(start.get().root()).isEqualTo(first.root());
            }
        }
    }

    @Test
    void the_root_certifies_the_signer_and_only_the_root_may() throws Exception {
        SigningKey key = keys.current();
        key.certificate().verify(key.root().getPublicKey());
        X509Certificate root = key.root();
        assertThat(root.getBasicConstraints()).isZero();
        assertThat(key.certificate().getBasicConstraints()).isEqualTo(-1);
    }

    @Test
    void a_signer_that_runs_out_is_replaced_under_the_same_root() {
        SigningKey before = keys.current();
        clock.advance(Duration.ofDays(3 * 365));
        assertThat(keys.current().certificate()).isEqualTo(before.certificate());
        clock.advance(Duration.ofDays(365 + 2));
        SigningKey after = keys.current();
        assertThat(after.certificate()).isNotEqualTo(before.certificate());
        assertThat(after.root()).isEqualTo(before.root());
        assertThat(stored.all()).hasSize(3);
    }
}
