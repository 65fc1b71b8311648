package io.onething.license.document;

import io.onething.document.CharacterWithoutGlyph;
import io.onething.document.Typeface;
import io.onething.license.verification.Verifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Makes the PDF of a license, not yet signed: one sheet of A4, and a further one only for what does not fit on it. */
public final class LicenseSheet {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Typeface typeface = Typeface.load();

    /**
     * Draws one license.
     *
     * @throws CharacterWithoutGlyph where a character cannot be shown
     */
    public synchronized byte[] draw(Face face) {
        try (var document = new PDDocument()) {
            describe(document, face);
            try (var layout = new Layout(document, typeface, face)) {
                layout.draw();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, Face face) {
        var information = new PDDocumentInformation();
        information.setTitle(face.title() + " " + face.number());
        information.setAuthor(face.issuer());
        information.setProducer("Onething license-service");
        information.setCreationDate(GregorianCalendar.from(face.createdAt().atZone(BEIJING)));
        information.setCustomMetadataValue(Verifier.NUMBER, face.number());
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.getCOSObject().setItem(COSName.VIEWER_PREFERENCES, preferences);
    }
}
