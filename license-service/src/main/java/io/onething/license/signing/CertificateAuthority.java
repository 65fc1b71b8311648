package io.onething.license.signing;

import io.onething.license.signing.StoredKeys.StoredKey;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The platform's own authority: a root on P-256 for twenty years and signers for five. */
final class CertificateAuthority {
    static final String ALGORITHM = "SHA256withECDSA";

    private static final X500Name ROOT = new X500Name("CN=Onething License Root,O=Onething");
    private static final int ROOT_YEARS = 20;
    private static final int SIGNER_YEARS = 5;

    private CertificateAuthority() {}

    static StoredKey root(Instant now) {
        KeyPair pair = newPair();
        return issue(0, pair, ROOT, ROOT_YEARS, new Issuer(ROOT, pair.getPrivate()), now);
    }

    static StoredKey signer(int generation, X509Certificate root, PrivateKey rootKey, Instant now) {
        try {
            var issuer = new Issuer(new JcaX509CertificateHolder(root).getSubject(), rootKey);
            var subject = new X500Name("CN=Onething License Signer " + generation + ",O=Onething");
            return issue(generation, newPair(), subject, SIGNER_YEARS, issuer, now);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Issuer(X500Name name, PrivateKey key) {}

    private static StoredKey issue(
            int generation, KeyPair pair, X500Name subject, int years, Issuer issuer, Instant now) {
        boolean root = generation == 0;
        try {
            X509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                    issuer.name(),
                    new BigInteger(127, new SecureRandom()).add(BigInteger.ONE),
                    Date.from(now.minusSeconds(60)),
                    Date.from(now.atOffset(ZoneOffset.UTC).plusYears(years).toInstant()),
                    subject,
                    pair.getPublic());
            int usage = root
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            certificate
                    .addExtension(
                            Extension.basicConstraints,
                            true,
                            root ? new BasicConstraints(0) : new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
            var signer = new JcaContentSignerBuilder(ALGORITHM).build(issuer.key());
            return new StoredKey(
                    generation,
                    certificate.build(signer).getEncoded(),
                    pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("a certificate cannot be made", e);
        }
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
