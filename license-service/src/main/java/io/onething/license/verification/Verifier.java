package io.onething.license.verification;

import io.onething.kernel.CheckCharacter;
import io.onething.license.verification.Register.Registered;
import io.onething.license.verification.Report.Step;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * 证照核验: verifies any bytes. Nothing of the file is parsed as PDF before its signature has proved to be ours, so that
 * a hostile file meets no parser but that of the signature.
 */
public final class Verifier {
    /** Where a license names its number in the document information. */
    public static final String NUMBER = "LicenseNumber";

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int DIGITAL_SIGNATURE = 0;

    private final X509Certificate root;
    private final Clock clock;

    /** @param root the one certificate that is trusted */
    public Verifier(X509Certificate root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /** Never fails: what cannot be read has not passed. */
    public Report verify(byte[] file, Register register) {
        var run = new Run(file, register);
        var steps = new ArrayList<Step>();
        for (Check check : Check.values()) {
            boolean ready = steps.stream().allMatch(step -> Boolean.TRUE.equals(step.passed()));
            steps.add(ready ? check.step(run.passes(check)) : check.unchecked());
        }
        return Report.of(run.number, clock.instant(), steps);
    }

    /** One file on its way through the checks; each keeps what the following ones need. */
    private final class Run {
        private final byte[] file;
        private final String text;
        private final Register register;
        private Optional<SignedBytes> signed = Optional.empty();
        private Optional<CmsSignature> signature = Optional.empty();
        private Optional<Registered> entry = Optional.empty();
        private @Nullable String number;

        Run(byte[] file, Register register) {
            this.file = file;
            this.text = SignedBytes.latin(file);
            this.register = register;
        }

        boolean passes(Check check) {
            return switch (check) {
                case FORMAT -> SignedBytes.isSignedPdf(text);
                case COVERAGE -> {
                    signed = SignedBytes.in(file, text);
                    yield signed.isPresent();
                }
                case SIGNATURE -> {
                    signature = signed.flatMap(CmsSignature::over);
                    yield signature.isPresent();
                }
                case CERTIFICATE -> signature.filter(Verifier.this::isOurs).isPresent();
                case NUMBER -> {
                    number = numberIn(file);
                    yield number != null;
                }
                case REGISTERED -> {
                    entry = Optional.ofNullable(number).flatMap(register::lookUp);
                    yield entry.isPresent();
                }
                case DIGEST ->
                    entry.filter(license -> license.sha256().equals(sha256(file)))
                            .isPresent();
                case STATUS -> entry.filter(Verifier.this::isInForce).isPresent();
            };
        }
    }

    private boolean isOurs(CmsSignature signature) {
        X509Certificate signer = signature.certificate();
        boolean @Nullable [] usage = signer.getKeyUsage();
        if (usage == null || !usage[DIGITAL_SIGNATURE] || signature.signedAt().isAfter(clock.instant())) {
            return false;
        }
        try {
            var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(signer));
            var trust = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
            trust.setRevocationEnabled(false);
            trust.setDate(Date.from(signature.signedAt()));
            CertPathValidator.getInstance("PKIX").validate(path, trust);
            return true;
        } catch (GeneralSecurityException notOurs) {
            return false;
        }
    }

    private boolean isInForce(Registered license) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BEIJING);
        return license.active() && (license.validUntil() == null || !today.isAfter(license.validUntil()));
    }

    private static @Nullable String numberIn(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            String number = document.getDocumentInformation().getCustomMetadataValue(NUMBER);
            return number != null && CheckCharacter.isValid(number) ? number : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
