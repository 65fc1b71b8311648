package io.onething.license.signing;

import io.onething.license.signing.StoredKeys.StoredKey;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Finds the key to sign with, and makes root and signer where there is none or the signer's certificate runs out. */
public final class SigningKeys {
    /** A process that starts now may sign that long before it starts again. */
    private static final Duration LONGEST_RUN = Duration.ofDays(366);

    private final StoredKeys stored;
    private final Clock clock;

    public SigningKeys(StoredKeys stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    public SigningKey current() {
        if (stored.all().isEmpty()) {
            stored.addUnlessThere(CertificateAuthority.root(clock.instant()));
        }
        List<StoredKey> keys = stored.all();
        StoredKey root = keys.getFirst();
        StoredKey newest = keys.getLast();
        if (newest.generation() == 0
                || certificate(newest)
                        .getNotAfter()
                        .toInstant()
                        .isBefore(clock.instant().plus(LONGEST_RUN))) {
            stored.addUnlessThere(CertificateAuthority.signer(
                    newest.generation() + 1, certificate(root), privateKey(root), clock.instant()));
            newest = stored.all().getLast();
        }
        return new SigningKey(certificate(root), certificate(newest), privateKey(newest));
    }

    private static X509Certificate certificate(StoredKey key) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(key.certificate()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("certificate " + key.generation() + " cannot be read", e);
        }
    }

    private static PrivateKey privateKey(StoredKey key) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key.privateKey()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("private key " + key.generation() + " cannot be read", e);
        }
    }
}
