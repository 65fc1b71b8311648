package io.onething.license.signing.store;

import io.onething.kernel.PersonalData;
import io.onething.license.signing.StoredKeys;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys in the service's own database, so that replicas share them; readable with the data key alone. */
@Repository
class EncryptedKeys implements StoredKeys {
    private final JdbcClient jdbc;
    private final PersonalData encryption;

    EncryptedKeys(JdbcClient jdbc, PersonalData encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    @Override
    public List<StoredKey> all() {
        return jdbc.sql("select generation, certificate, private_key from signing_key order by generation")
                .query((row, _) -> new StoredKey(
                        row.getInt("generation"),
                        row.getBytes("certificate"),
                        encryption.decrypt(row.getBytes("private_key"), context(row.getInt("generation")))))
                .list();
    }

    @Override
    public void addUnlessThere(StoredKey key) {
        jdbc.sql(
                        "insert into signing_key (generation, certificate, private_key) values (?, ?, ?) on conflict do nothing")
                .param(key.generation())
                .param(key.certificate())
                .param(encryption.encrypt(key.privateKey(), context(key.generation())))
                .update();
    }

    private static String context(int generation) {
        return "signing-key-" + generation;
    }
}
