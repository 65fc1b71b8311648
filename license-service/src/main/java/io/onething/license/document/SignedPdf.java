package io.onething.license.document;

import io.onething.license.signing.Signer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Puts a signature over all of a PDF into it (ISO 32000-1, 12.8.1). */
public final class SignedPdf {
    private static final int ROOM = 4096;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private SignedPdf() {}

    public static byte[] sign(byte[] pdf, Signer signer, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(GregorianCalendar.from(at.atZone(BEIJING)));
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, options);
            var signed = new ByteArrayOutputStream(pdf.length + 4 * ROOM);
            var external = document.saveIncrementalForExternalSigning(signed);
            external.setSignature(signer.sign(external.getContent().readAllBytes()));
            return signed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
