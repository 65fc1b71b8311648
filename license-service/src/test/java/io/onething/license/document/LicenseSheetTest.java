package io.onething.license.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.onething.document.CharacterWithoutGlyph;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LicenseSheetTest {
    private static final LicenseSheet SHEET = new LicenseSheet();

    @Test
    void shows_everything_on_one_page_of_a_small_file() throws Exception {
        byte[] pdf = SHEET.draw(FaceFixture.birthCertificate());
        assertThat(text(pdf))
                .contains(
                        "出生医学证明",
                        "Birth medical certificate",
                        FaceFixture.NUMBER,
                        "王芳",
                        "999999********0022",
                        "卫生健康部门",
                        "2026年3月4日",
                        "长期",
                        "20260304000000018",
                        "新生儿姓名",
                        "陈安禾",
                        "中山市博爱医院");
        assertThat(pages("birth-certificate", pdf)).hasSize(1);
        assertThat(pdf.length).isLessThan(80_000);
    }

    @Test
    void its_qr_code_reads_as_the_address_of_verification() throws Exception {
        BufferedImage page =
                pages("qr", SHEET.draw(FaceFixture.birthCertificate())).getFirst();
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        var foot = source.crop(0, source.getHeight() * 3 / 4, source.getWidth() / 2, source.getHeight() / 5);
        String read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(foot)))
                .getText();
        assertThat(read).isEqualTo("https://onething.example/api/licenses/verification#" + FaceFixture.NUMBER);
    }

    @Test
    void long_names_and_values_are_broken_not_cut() throws Exception {
        String holder = "内蒙古自治区呼和浩特市赛罕区大学西街街道学府花园社区便民餐饮服务连锁经营管理(集团)股份有限公司";
        String scope = "热食类食品制售,冷食类食品制售(含现榨饮料),自制饮品制售;预包装食品销售。".repeat(4);
        byte[] pdf = SHEET.draw(FaceFixture.with(
                "食品经营许可证及公共场所卫生许可证综合行业经营许可证",
                holder,
                LocalDate.of(2031, 3, 3),
                List.of(
                        new Face.Entry("经营项目", "Scope of business", scope),
                        new Face.Entry("网址", "Website", "https://example.com/" + "abcdefghij".repeat(12)))));
        assertThat(text(pdf).replaceAll("\\s", "")).contains(holder, scope, "abcdefghij".repeat(12), "至2031年3月3日");
        assertThat(pages("long", pdf)).hasSize(1);
    }

    @Test
    void what_does_not_fit_on_one_sheet_goes_on_a_second() throws Exception {
        var entries = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new Face.Entry("登记事项" + i, "Entry " + i, "内容" + i))
                .toList();
        byte[] pdf = SHEET.draw(FaceFixture.with("出生医学证明", "王芳", null, entries));
        assertThat(pages("two-pages", pdf)).hasSize(2);
        assertThat(text(pdf)).contains("登记事项1", "登记事项20", "内容20");
    }

    @Test
    void rare_characters_of_names_are_shown() throws Exception {
        String name = "䶮㛃㵗喆玥翀垚堃昇𬭎𬤇𬙂𠅤阿卜杜·热合曼";
        byte[] pdf = SHEET.draw(FaceFixture.with("社会保障卡", name, null, List.of()));
        assertThat(text(pdf)).contains(name);
        pages("rare", pdf);
    }

    @Test
    void a_character_without_a_glyph_refuses_the_license() {
        assertThatThrownBy(() -> SHEET.draw(FaceFixture.with("出生医学证明", "王\uD883\uDEF4", null, List.of())))
                .isInstanceOf(CharacterWithoutGlyph.class)
                .hasMessageContaining("U+30EF4")
                .hasMessageNotContaining("王");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Pages as pictures; they are also left in the build folder for people to look at. */
    private static List<BufferedImage> pages(String name, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new java.util.ArrayList<BufferedImage>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(renderer.renderImageWithDPI(i, 150));
                ImageIO.write(
                        pages.get(i),
                        "png",
                        Path.of("target", name + "-" + i + ".png").toFile());
            }
            return pages;
        }
    }
}
