package io.onething.license.signing;

import java.util.List;

/** Keys at rest. */
public interface StoredKeys {
    /**
     * One key.
     *
     * @param generation 0 for the root, 1 and up for those that sign
     * @param certificate X.509 in DER
     * @param privateKey PKCS #8, in the clear
     */
    record StoredKey(int generation, byte[] certificate, byte[] privateKey) {}

    /** By generation, the root first. */
    List<StoredKey> all();

    /** Keeps the key unless its generation is there already: of replicas that start at once one wins. */
    void addUnlessThere(StoredKey key);
}
