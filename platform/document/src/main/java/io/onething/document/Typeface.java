package io.onething.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of all that is printed, parsed once. Not for several threads at a time: its tables are read from one buffer. */
public final class Typeface {
    private static final String FILE = "/fonts/NotoSerifSC-cut.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads the font from the class path. */
    public static Typeface load() {
        try (InputStream file = Typeface.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no font at " + FILE);
            }
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font within one document; only the glyphs that are shown end up in the file. */
    public PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /**
     * Width of a line in points.
     *
     * @throws CharacterWithoutGlyph for a character that cannot be shown
     */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(c) * size).sum();
    }

    /**
     * Breaks text into lines, not before closing punctuation and not within Latin words unless they are longer than a
     * line.
     *
     * @param width of a line in points
     */
    public List<String> lines(String text, double size, double width) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.strip().lines().toList()) {
            breakParagraph(paragraph.replaceAll("\\s+", " ").strip(), size, width, lines);
        }
        return lines;
    }

    private void breakParagraph(String text, double size, double width, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text);
        int begin = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (width(text.substring(begin, end).stripTrailing(), size) > width && fits > begin) {
                lines.add(text.substring(begin, fits).strip());
                begin = fits;
            }
            while (width(text.substring(begin, end).stripTrailing(), size) > width) {
                int cut = longestThatFits(text, begin, size, width);
                lines.add(text.substring(begin, cut));
                begin = cut;
            }
            fits = end;
        }
        lines.add(text.substring(begin).strip());
    }

    private int longestThatFits(String text, int begin, double size, double width) {
        double used = 0;
        int at = begin;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            used += advance(codePoint) * size;
            if (used > width && at > begin) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private double advance(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        if (glyph == 0) {
            throw new CharacterWithoutGlyph(codePoint);
        }
        try {
            return font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
