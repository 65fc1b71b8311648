package io.onething.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Makes the PDF of an official document, ready to be sealed: A4 in the measures of GB/T 9704 (margins, 16 pt text, 22
 * lines a page), as many pages as it needs. The same document gives the same bytes.
 */
public final class OfficialSheet {
    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    /** 28 mm to the left, 26 mm to the right. */
    private static final float LEFT = 79.4f;

    private static final float RIGHT = WIDTH - 73.7f;
    private static final float TOP = 105;
    private static final float BOTTOM = HEIGHT - 99;
    private static final float TEXT = 16;
    private static final float LEADING = 29;
    private static final String INDENT = "\u3000\u3000";

    private final Typeface typeface = Typeface.load();

    private record Line(String text, float size, Place place) {}

    private enum Place {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * Draws it.
     *
     * @throws CharacterWithoutGlyph where a character cannot be shown
     */
    public synchronized byte[] draw(OfficialDocument paper) {
        try (var document = new PDDocument()) {
            document.setDocumentId(Integer.toUnsignedLong(paper.number().hashCode()));
            var information = new PDDocumentInformation();
            information.setTitle(paper.title() + " " + paper.number());
            information.setAuthor(paper.issuer());
            information.setProducer("Onething");
            document.setDocumentInformation(information);
            document.getDocumentCatalog().setLanguage("zh-CN");
            write(document, paper);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PDDocument document, OfficialDocument paper) throws IOException {
        PDFont font = typeface.in(document);
        List<List<Line>> pages = pages(lines(paper));
        for (int i = 0; i < pages.size(); i++) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                float y = TOP;
                for (Line line : pages.get(i)) {
                    show(stream, font, line, y);
                    y += LEADING;
                }
                show(stream, font, new Line(paper.footer(), 9, Place.LEFT), HEIGHT - 60);
                String number = "— %d / %d —".formatted(i + 1, pages.size());
                show(stream, font, new Line(number, 10.5f, Place.CENTER), HEIGHT - 60);
            }
        }
    }

    private List<Line> lines(OfficialDocument paper) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(paper.issuer(), 22, Place.CENTER));
        lines.add(new Line(paper.title(), 22, Place.CENTER));
        lines.add(new Line(paper.number(), TEXT, Place.CENTER));
        lines.add(new Line("", TEXT, Place.LEFT));
        typeface.lines(paper.addressee() + "：", TEXT, RIGHT - LEFT)
                .forEach(each -> lines.add(new Line(each, TEXT, Place.LEFT)));
        paper.paragraphs().forEach(each -> lines.addAll(paragraph(each)));
        lines.add(new Line("", TEXT, Place.LEFT));
        lines.add(new Line(paper.issuer(), TEXT, Place.RIGHT));
        lines.add(new Line(inChinese(paper.issuedOn()), TEXT, Place.RIGHT));
        return lines;
    }

    /** Two characters in, as Chinese paragraphs begin; the line breaker strips blanks, so they are put back. */
    private List<Line> paragraph(String text) {
        String marker = "一一";
        List<String> broken = typeface.lines(marker + text, TEXT, RIGHT - LEFT);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < broken.size(); i++) {
            String shown = i == 0 ? INDENT + broken.get(0).substring(marker.length()) : broken.get(i);
            lines.add(new Line(shown, TEXT, Place.LEFT));
        }
        return lines;
    }

    /** Signature and date stay together with a line of the text, so that no seal stands on an empty page. */
    private static List<List<Line>> pages(List<Line> lines) {
        int most = (int) ((BOTTOM - TOP) / LEADING) + 1;
        int together = 4;
        var pages = new ArrayList<List<Line>>();
        int from = 0;
        while (lines.size() - from > most) {
            int left = lines.size() - from;
            int count = left - most < together && left <= most + together ? left - together : most;
            pages.add(lines.subList(from, from + count));
            from += count;
        }
        pages.add(lines.subList(from, lines.size()));
        return pages;
    }

    private void show(PDPageContentStream stream, PDFont font, Line line, float y) throws IOException {
        if (line.text().isEmpty()) {
            return;
        }
        double width = typeface.width(line.text(), line.size());
        double x = switch (line.place()) {
            case LEFT -> LEFT;
            case CENTER -> (WIDTH - width) / 2;
            case RIGHT -> RIGHT - 2 * TEXT - width;
        };
        stream.beginText();
        stream.setFont(font, line.size());
        stream.newLineAtOffset((float) x, HEIGHT - y);
        stream.showText(line.text());
        stream.endText();
    }

    /** Such as 2026年3月4日. */
    public static String inChinese(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
