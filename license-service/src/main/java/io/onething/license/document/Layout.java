package io.onething.license.document;

import io.onething.document.Typeface;
import io.onething.license.document.Face.Entry;
import java.awt.Color;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Sets one license from top to bottom: heading, table of entries, and at the foot the QR code beside the issuer. */
final class Layout implements AutoCloseable {
    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final double LEFT = 72;
    private static final double RIGHT = WIDTH - 72;
    private static final double CENTER = WIDTH / 2;
    private static final double VALUES = 214;
    private static final double BOTTOM = HEIGHT - 64;
    private static final double FOOT = 116;
    private static final double LABEL_LINE = 15;
    private static final double ENGLISH_LINE = 10;
    private static final double VALUE_LINE = 19;
    private static final double LEAST_SPACE = 7;
    private static final double MOST_SPACE = 16;
    private static final double QR_SIDE = 86;
    private static final double ISSUER = 210;

    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color GREY = new Color(0x75, 0x75, 0x75);
    private static final Color PALE = new Color(0xDD, 0xD6, 0xC8);
    private static final Color RED = new Color(0x9C, 0x1F, 0x1F);
    private static final Color GOLD = new Color(0xB8, 0x93, 0x4F);

    private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final PDDocument document;
    private final Typeface typeface;
    private final PDFont font;
    private final Face face;
    private Canvas canvas;
    private double y;
    private double space;

    Layout(PDDocument document, Typeface typeface, Face face) throws IOException {
        this.document = document;
        this.typeface = typeface;
        this.face = face;
        this.font = typeface.in(document);
        this.canvas = page();
    }

    void draw() throws IOException {
        heading();
        List<Row> rows = entries().stream().map(this::row).toList();
        space = spaceThatFits(rows);
        for (Row row : rows) {
            table(row);
        }
        if (y > BOTTOM - FOOT) {
            nextPage();
        }
        foot();
    }

    /** An entry broken into lines. */
    private record Row(List<String> label, List<String> english, List<String> value) {
        double labelHeight() {
            return label.size() * LABEL_LINE + english.size() * ENGLISH_LINE;
        }

        double height() {
            return Math.max(labelHeight(), value.size() * VALUE_LINE);
        }
    }

    private Row row(Entry entry) {
        double labels = VALUES - LEFT - 12;
        return new Row(
                typeface.lines(entry.labelZh(), 11.5, labels),
                entry.labelEn().isBlank() ? List.of() : typeface.lines(entry.labelEn(), 8, labels),
                typeface.lines(entry.value(), 13, RIGHT - VALUES));
    }

    /** As airy as one sheet allows. */
    private double spaceThatFits(List<Row> rows) {
        double text = rows.stream().mapToDouble(Row::height).sum();
        return Math.clamp((BOTTOM - FOOT - y - text) / rows.size(), LEAST_SPACE, MOST_SPACE);
    }

    private List<Entry> entries() {
        var rows = new ArrayList<Entry>();
        rows.add(new Entry("持证主体", "Holder", face.holder()));
        if (face.holderId() != null) {
            rows.add(new Entry("证件号码", "Identity number", face.holderId()));
        }
        rows.add(new Entry("颁发机构", "Issuing authority", face.issuer()));
        rows.add(new Entry("颁发日期", "Date of issue", CHINESE_DATE.format(face.issuedOn())));
        rows.add(new Entry("有效期限", "Validity", validity(face.issuedOn(), face.validUntil())));
        rows.addAll(face.entries());
        rows.add(new Entry("办件编号", "Case number", face.caseNumber()));
        return rows;
    }

    private static String validity(LocalDate from, @Nullable LocalDate until) {
        return until == null ? "长期" : CHINESE_DATE.format(from) + "至" + CHINESE_DATE.format(until);
    }

    private void heading() throws IOException {
        canvas.centered("电 子 证 照   ELECTRONIC  LICENSE", CENTER, 78, 10, GOLD);
        double size = Math.min(36, 36 * (RIGHT - LEFT) / typeface.width(face.title(), 36));
        canvas.centeredBold(face.title(), CENTER, 124, size, RED);
        y = 150;
        for (String line : typeface.lines(face.subtitle(), 12, RIGHT - LEFT)) {
            canvas.centered(line, CENTER, y, 12, GREY);
            y += 16;
        }
        y += 4;
        canvas.line(LEFT, y, CENTER - 12, 0.8, GOLD);
        canvas.line(CENTER + 12, y, RIGHT, 0.8, GOLD);
        canvas.diamond(CENTER, y, 4, GOLD);
        y += 24;
        canvas.rightAligned("证照编号 No.  " + face.number(), RIGHT, y, 11, INK);
        y += 14;
    }

    /** A row that is longer than the rest of the page goes on at the top of the next. */
    private void table(Row row) throws IOException {
        Row rest = row;
        while (!rest.value().isEmpty()) {
            double room = BOTTOM - y - space;
            if (room < Math.max(rest.labelHeight(), VALUE_LINE)) {
                nextPage();
                continue;
            }
            int lines = Math.min(rest.value().size(), (int) (room / VALUE_LINE));
            block(new Row(rest.label(), rest.english(), rest.value().subList(0, lines)));
            rest = new Row(
                    List.of(),
                    List.of(),
                    rest.value().subList(lines, rest.value().size()));
        }
    }

    private void block(Row row) throws IOException {
        double label = y + space / 2 + 12;
        for (String line : row.label()) {
            canvas.text(line, LEFT, label, 11.5, INK);
            label += LABEL_LINE;
        }
        for (String line : row.english()) {
            canvas.text(line, LEFT, label - 3, 8, GREY);
            label += ENGLISH_LINE;
        }
        double value = y + space / 2 + 14;
        for (String line : row.value()) {
            canvas.text(line, VALUES, value, 13, INK);
            value += VALUE_LINE;
        }
        y += row.height() + space;
        canvas.line(LEFT, y, RIGHT, 0.5, PALE);
    }

    private void foot() throws IOException {
        double top = BOTTOM - FOOT + 28;
        canvas.qrCode(QrCode.of(face.verification()), LEFT, top, QR_SIDE);
        double beside = LEFT + QR_SIDE + 12;
        canvas.text("核验", beside, top + 40, 9, INK);
        canvas.text("Verification", beside, top + 52, 7.5, GREY);
        canvas.text("上传本文件", beside, top + 66, 8, GREY);
        canvas.text("upload this file", beside, top + 76, 7, GREY);
        double center = RIGHT - ISSUER / 2;
        double size = Math.min(15, 15 * ISSUER / typeface.width(face.issuer(), 15));
        canvas.centered(face.issuer(), center, top + 34, size, INK);
        canvas.centered(CHINESE_DATE.format(face.issuedOn()), center, top + 56, 13, INK);
        canvas.centered("电子签名  Digitally signed", center, top + 76, 8, GREY);
    }

    private void nextPage() throws IOException {
        canvas.close();
        canvas = page();
        canvas.text(face.title(), LEFT, 84, 10, GREY);
        canvas.rightAligned("证照编号 No.  " + face.number(), RIGHT, 84, 10, GREY);
        canvas.line(LEFT, 92, RIGHT, 0.5, PALE);
        y = 92;
    }

    private Canvas page() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var next = new Canvas(new PDPageContentStream(document, page), font, typeface, HEIGHT);
        next.frame(28, 28, WIDTH - 56, HEIGHT - 56, 2, RED);
        next.frame(34, 34, WIDTH - 68, HEIGHT - 68, 0.7, GOLD);
        for (double x : new double[] {44, WIDTH - 44}) {
            next.diamond(x, 44, 3, GOLD);
            next.diamond(x, HEIGHT - 44, 3, GOLD);
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        canvas.close();
    }
}
