package io.onething.license.license;

import io.onething.license.document.LicenseSheet;
import io.onething.license.document.SignedPdf;
import io.onething.license.license.License.Status;
import io.onething.license.signing.Signer;
import io.onething.license.verification.Register.Registered;
import io.onething.license.verification.Report;
import io.onething.license.verification.Verdict;
import io.onething.license.verification.Verifier;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes one license: face, PDF, signature; and verifies it as anybody would before it leaves the hand. */
@Component
class LicenseMaker {
    private final LicenseSheet sheet;
    private final Signer signer;
    private final Verifier verifier;
    private final Clock clock;
    private final Faces faces;

    LicenseMaker(
            LicenseSheet sheet,
            Signer signer,
            Verifier verifier,
            Clock clock,
            @Value("${onething.license.public-url}") String publicUrl) {
        this.sheet = sheet;
        this.signer = signer;
        this.verifier = verifier;
        this.clock = clock;
        this.faces = new Faces(FieldLabels.packaged(), publicUrl);
    }

    IssuedLicense make(ApprovedItem item, String number, LocalDate today) {
        Term term = Term.of(item.nameZh());
        Instant now = clock.instant();
        byte[] pdf = sheet.draw(faces.of(item, number, today, now));
        byte[] file = SignedPdf.sign(pdf, signer, now);
        var license = new License(
                number,
                item.key(),
                item.itemNameZh(),
                item.itemNameEn(),
                term.nameZh(),
                item.type(),
                item.department(),
                item.holderSubject(),
                today,
                term.endsOn(today),
                Status.ACTIVE,
                sha256(file));
        requireVerified(license, file);
        return new IssuedLicense(license, new Particulars(item.holder(), item.output()), file);
    }

    private void requireVerified(License license, byte[] file) {
        var registered = new Registered(license.sha256(), true, license.validUntil());
        Report report = verifier.verify(
                file, number -> number.equals(license.number()) ? Optional.of(registered) : Optional.empty());
        if (report.verdict() != Verdict.TOTAL_PASSED) {
            throw new IllegalStateException("a license that was just made does not verify: " + report.steps());
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
