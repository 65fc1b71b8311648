package io.onething.license.verification.web;

import io.onething.license.verification.Register;
import io.onething.license.verification.Report;
import io.onething.license.verification.Verifier;
import io.onething.web.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Open to everybody: whoever is shown a license may ask whether it is one. Tells nothing that the file does not. */
@RestController
@RequestMapping("/api/licenses/verification")
class VerificationController {
    private static final int LONGEST_FILE = 5 * 1024 * 1024;

    private final Verifier verifier;
    private final Register register;

    VerificationController(Verifier verifier, Register register) {
        this.verifier = verifier;
        this.register = register;
    }

    /** The file as the part {@code file} of a form, at most 5 MB. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Report verifyUpload(@RequestPart("file") MultipartFile file) throws IOException {
        return verify(file.getInputStream().readNBytes(LONGEST_FILE + 1));
    }

    /** The file as the body, at most 5 MB. */
    @PostMapping(consumes = MediaType.APPLICATION_PDF_VALUE)
    Report verifyBody(@RequestBody(required = false) @Nullable InputStreamResource file) throws IOException {
        return verify(file == null ? new byte[0] : file.getInputStream().readNBytes(LONGEST_FILE + 1));
    }

    private Report verify(byte[] file) {
        if (file.length > LONGEST_FILE) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        if (!new String(file, 0, Math.min(5, file.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "not-a-license");
        }
        return verifier.verify(file, register);
    }
}
