package io.onething.license.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.onething.license.document.FaceFixture;
import io.onething.license.document.LicenseSheet;
import io.onething.license.document.SignedPdf;
import io.onething.license.signing.CmsSigner;
import io.onething.license.signing.Keys;
import io.onething.license.signing.Signer;
import io.onething.license.signing.SigningKey;
import io.onething.license.verification.Register.Registered;
import io.onething.test.MovableClock;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything that must not pass, whether or not the register knows the number. */
class VerifierTest {
    private static final MovableClock CLOCK = new MovableClock();
    private static final SigningKey KEY = Keys.fresh(CLOCK);
    private static final byte[] PDF = new LicenseSheet().draw(FaceFixture.birthCertificate());
    private static final byte[] LICENSE = sign(new CmsSigner(KEY, CLOCK));

    private static final int SIGNATURE = latin(LICENSE).lastIndexOf("/Contents <") + "/Contents <".length();

    private final Verifier verifier = new Verifier(KEY.root(), CLOCK);
    private final Register register = register(true, null);

    @Test
    void a_license_as_issued_passes_every_step() {
        Report report = verifier.verify(LICENSE, register);
        assertThat(report.steps()).allSatisfy(step -> assertThat(step.passed()).isTrue());
        assertThat(report.verdict()).isEqualTo(Verdict.TOTAL_PASSED);
        assertThat(report.licenseNumber()).isEqualTo(FaceFixture.NUMBER);
    }

    @Test
    void no_flipped_bit_passes_wherever_it_is() {
        var random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            byte[] changed = LICENSE.clone();
            int at = i < 100 ? i : i < 200 ? changed.length - 1 - (i - 100) : random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(verifier.verify(changed, register).verdict())
                    .as("byte %d", at)
                    .isEqualTo(Verdict.TOTAL_FAILED);
            boolean signed = at < SIGNATURE || at >= SIGNATURE + 2 * 4096;
            if (signed) {
                assertThat(verifier.verify(changed, believing(changed)).verdict())
                        .as("byte %d", at)
                        .isEqualTo(Verdict.TOTAL_FAILED);
            }
        }
    }

    @Test
    void no_changed_digit_of_the_signature_passes() {
        for (int at = SIGNATURE; at < SIGNATURE + 2 * 4096; at += 3) {
            byte[] changed = LICENSE.clone();
            changed[at] = (byte) (changed[at] == '0' ? '1' : '0');
            assertThat(verifier.verify(changed, register).verdict())
                    .as("digit %d", at - SIGNATURE)
                    .isEqualTo(Verdict.TOTAL_FAILED);
        }
    }

    @Test
    void no_forgery_passes() throws Exception {
        SigningKey other = Keys.fresh(CLOCK);
        Map<String, byte[]> attacks = new LinkedHashMap<>();
        attacks.put("unsigned", PDF);
        attacks.put("signed under another root of the same name", sign(new CmsSigner(other, CLOCK)));
        attacks.put(
                "another's key under our certificate",
                sign(new CmsSigner(new SigningKey(KEY.root(), KEY.certificate(), other.key()), CLOCK)));
        attacks.put("our signature over other content", sign(_ -> new CmsSigner(KEY, CLOCK).sign(new byte[] {1})));
        attacks.put("appended bytes", append(LICENSE, "\n%% more"));
        attacks.put("one appended line feed", append(LICENSE, "\n"));
        attacks.put("incremental update", incrementalUpdate());
        attacks.put("signed twice", SignedPdf.sign(LICENSE, new CmsSigner(KEY, CLOCK), CLOCK.instant()));
        attacks.put("bytes in front", append("%PDF-1.6\n".getBytes(StandardCharsets.ISO_8859_1), latin(LICENSE)));
        attacks.put("nested ASN.1 instead of a signature", sign(_ -> nested()));
        attacks.put("random bytes instead of a signature", sign(_ -> random()));
        attacks.put("byte range beyond the file", replace("/ByteRange [0 ", "/ByteRange [9 "));
        attacks.put("empty", new byte[0]);
        attacks.put("not a PDF", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
        attacks.put("only a beginning", "%PDF-/ByteRange [0 0 0 0]".getBytes(StandardCharsets.ISO_8859_1));
        attacks.forEach((name, file) -> {
            assertThatCode(() -> verifier.verify(file, register)).as(name).doesNotThrowAnyException();
            for (Register knowing : new Register[] {register, believing(file)}) {
                assertThat(verifier.verify(file, knowing).verdict()).as(name).isEqualTo(Verdict.TOTAL_FAILED);
            }
        });
    }

    @Test
    void no_truncated_file_passes() {
        for (int length = 0; length < LICENSE.length; length += 97) {
            byte[] cut = Arrays.copyOf(LICENSE, length);
            assertThat(verifier.verify(cut, register).verdict()).isEqualTo(Verdict.TOTAL_FAILED);
        }
        assertThat(verifier.verify(Arrays.copyOf(LICENSE, LICENSE.length - 1), register)
                        .verdict())
                .isEqualTo(Verdict.TOTAL_FAILED);
    }

    @Test
    void a_license_passes_no_longer_when_unknown_replaced_revoked_or_expired() {
        assertFailsAt("REGISTERED", _ -> Optional.empty());
        assertFailsAt("DIGEST", _ -> Optional.of(new Registered("0".repeat(64), true, null)));
        assertFailsAt("STATUS", register(false, null));
        assertFailsAt("STATUS", register(true, LocalDate.of(2026, 3, 3)));
        assertThat(verifier.verify(LICENSE, register(true, LocalDate.of(2026, 3, 4)))
                        .verdict())
                .isEqualTo(Verdict.TOTAL_PASSED);
    }

    @Test
    void a_signature_outlives_its_certificate_but_none_is_made_after_it() {
        var later = new MovableClock();
        later.advance(Duration.ofDays(6 * 365));
        var then = new Verifier(KEY.root(), later);
        assertThat(then.verify(LICENSE, register).verdict()).isEqualTo(Verdict.TOTAL_PASSED);
        byte[] late = sign(new CmsSigner(KEY, later));
        assertThat(then.verify(late, believing(late)).verdict()).isEqualTo(Verdict.TOTAL_FAILED);
    }

    @Test
    void a_large_hostile_file_is_answered_soon() {
        byte[] large = ("%PDF-1.7\n" + "/ByteRange [0 1 2 ".repeat(290_000)).getBytes(StandardCharsets.ISO_8859_1);
        assertTimeout(Duration.ofSeconds(2), () -> verifier.verify(large, register));
    }

    private void assertFailsAt(String step, Register knowing) {
        Report report = verifier.verify(LICENSE, knowing);
        assertThat(report.verdict()).isEqualTo(Verdict.TOTAL_FAILED);
        assertThat(report.steps())
                .filteredOn(s -> Boolean.FALSE.equals(s.passed()))
                .singleElement()
                .satisfies(s -> assertThat(s.code()).isEqualTo(step));
    }

    private static byte[] sign(Signer signer) {
        return SignedPdf.sign(PDF, signer, CLOCK.instant());
    }

    private static Register register(boolean active, @Nullable LocalDate until) {
        return number -> number.equals(FaceFixture.NUMBER)
                ? Optional.of(new Registered(sha256(LICENSE), active, until))
                : Optional.empty();
    }

    private static Register believing(byte[] file) {
        return _ -> Optional.of(new Registered(sha256(file), true, null));
    }

    private static byte[] incrementalUpdate() throws Exception {
        try (var document = Loader.loadPDF(LICENSE)) {
            document.getDocumentInformation().setTitle("another title");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static byte[] nested() {
        byte[] deep = new byte[4000];
        for (int i = 0; i < deep.length; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x80;
        }
        return deep;
    }

    private static byte[] random() {
        byte[] bytes = new byte[4000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] replace(String from, String to) {
        return latin(LICENSE).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] append(byte[] file, String more) {
        return (latin(file) + more).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
