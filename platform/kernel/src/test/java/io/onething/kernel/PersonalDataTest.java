package io.onething.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
    private final PersonalData data = new PersonalData(new byte[32]);
    private final byte[] plain = "{\"name\":\"𬭎\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void reads_back_what_it_encrypted_and_never_writes_the_same_bytes_twice() {
        byte[] once = data.encrypt(plain, "case 1");
        assertThat(data.decrypt(once, "case 1")).isEqualTo(plain);
        assertThat(data.encrypt(plain, "case 1")).isNotEqualTo(once);
    }

    @Test
    void a_value_that_was_moved_changed_or_met_with_another_key_does_not_decrypt() {
        byte[] once = data.encrypt(plain, "case 1");
        byte[] changed = once.clone();
        changed[changed.length - 1] ^= 1;
        byte[] otherKey = new byte[32];
        Arrays.fill(otherKey, (byte) 1);
        assertThatThrownBy(() -> data.decrypt(once, "case 2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> data.decrypt(changed, "case 1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new PersonalData(otherKey).decrypt(once, "case 1"))
                .isInstanceOf(IllegalStateException.class);
    }
}
