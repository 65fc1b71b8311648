package io.onething.license.document;

import com.google.zxing.common.BitMatrix;
import io.onething.document.Typeface;
import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on one page. Lengths are points; y runs from the top edge downwards, and text stands on its base line. */
final class Canvas implements AutoCloseable {
    private final PDPageContentStream stream;
    private final PDFont font;
    private final Typeface typeface;
    private final float height;

    Canvas(PDPageContentStream stream, PDFont font, Typeface typeface, float height) {
        this.stream = stream;
        this.font = font;
        this.typeface = typeface;
        this.height = height;
    }

    void text(String text, double x, double y, double size, Color color) throws IOException {
        typeface.width(text, size);
        stream.setNonStrokingColor(color);
        stream.beginText();
        stream.setFont(font, (float) size);
        stream.newLineAtOffset((float) x, (float) (height - y));
        stream.showText(text);
        stream.endText();
    }

    void centered(String text, double center, double y, double size, Color color) throws IOException {
        text(text, center - typeface.width(text, size) / 2, y, size, color);
    }

    void rightAligned(String text, double right, double y, double size, Color color) throws IOException {
        text(text, right - typeface.width(text, size), y, size, color);
    }

    /** Letters with a thin outline of their own colour stand in for a bold cut, which would double the font. */
    void centeredBold(String text, double center, double y, double size, Color color) throws IOException {
        stream.saveGraphicsState();
        stream.setStrokingColor(color);
        stream.setLineWidth((float) (size * 0.022));
        stream.setRenderingMode(RenderingMode.FILL_STROKE);
        centered(text, center, y, size, color);
        stream.restoreGraphicsState();
    }

    void line(double x1, double y, double x2, double width, Color color) throws IOException {
        stream.setStrokingColor(color);
        stream.setLineWidth((float) width);
        stream.moveTo((float) x1, (float) (height - y));
        stream.lineTo((float) x2, (float) (height - y));
        stream.stroke();
    }

    void frame(double x, double y, double w, double h, double width, Color color) throws IOException {
        stream.setStrokingColor(color);
        stream.setLineWidth((float) width);
        stream.addRect((float) x, (float) (height - y - h), (float) w, (float) h);
        stream.stroke();
    }

    /** A square standing on its corner. */
    void diamond(double x, double y, double radius, Color color) throws IOException {
        float up = (float) (height - y);
        stream.setNonStrokingColor(color);
        stream.moveTo((float) (x - radius), up);
        stream.lineTo((float) x, (float) (up + radius));
        stream.lineTo((float) (x + radius), up);
        stream.lineTo((float) x, (float) (up - radius));
        stream.fill();
    }

    void qrCode(BitMatrix modules, double x, double y, double side) throws IOException {
        double module = side / modules.getWidth();
        stream.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int from = 0; from < modules.getWidth(); from++) {
                int to = from;
                while (to < modules.getWidth() && modules.get(to, row)) {
                    to++;
                }
                if (to > from) {
                    double bottom = height - y - (row + 1) * module;
                    stream.addRect((float) (x + from * module), (float) bottom, (float) ((to - from) * module), (float)
                            module);
                    from = to;
                }
            }
        }
        stream.fill();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
