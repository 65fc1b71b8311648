package io.onething.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    @TempDir
    Path folder;

    @Test
    void a_restart_finds_the_key_it_left() throws Exception {
        Path file = folder.resolve("identity/key.json");

        assertThat(SigningKey.keptIn(file)).isEqualTo(SigningKey.keptIn(file));
    }

    @Test
    void only_its_owner_may_read_the_file() throws Exception {
        Path file = folder.resolve("key.json");
        SigningKey.keptIn(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
