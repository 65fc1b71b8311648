package io.onething.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OfficialSheetTest {
    private static final String TEXT = "你(单位)提出的食品经营许可申请,因缺少经营场所使用证明,本机关决定不予受理。";

    private final OfficialSheet sheet = new OfficialSheet();

    @Test
    void says_who_what_to_whom_and_when() throws IOException {
        String text = text(sheet.draw(paper(List.of(TEXT))));
        assertThat(text)
                .contains("市场监督管理部门", "不予受理决定书", "SJ不受字〔2026〕第000001号", "张伟", "2026年3月4日", "办件编号")
                .contains("缺少经营场所使用证明");
    }

    @Test
    void the_same_document_is_the_same_file() {
        OfficialDocument paper = paper(List.of(TEXT));
        assertThat(sheet.draw(paper)).isEqualTo(new OfficialSheet().draw(paper));
    }

    @Test
    void a_long_one_has_pages_and_its_signature_is_never_alone() throws IOException {
        for (int paragraphs = 1; paragraphs < 30; paragraphs++) {
            byte[] file = sheet.draw(paper(Collections.nCopies(paragraphs, TEXT)));
            try (var document = Loader.loadPDF(file)) {
                var last = new PDFTextStripper();
                last.setStartPage(document.getNumberOfPages());
                assertThat(last.getText(document)).contains("2026年3月4日", "不予受理。");
                assertThat(text(file).split("决定不予受理。", -1)).hasSize(paragraphs + 1);
            }
        }
    }

    @Test
    void a_character_that_cannot_be_shown_is_refused() {
        OfficialDocument paper = paper(List.of("申请人 \uD83D\uDE00"));
        assertThatThrownBy(() -> sheet.draw(paper)).isInstanceOf(CharacterWithoutGlyph.class);
    }

    private static String text(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replace("\n", "");
        }
    }

    private static OfficialDocument paper(List<String> paragraphs) {
        return new OfficialDocument(
                "市场监督管理部门",
                "不予受理决定书",
                "SJ不受字〔2026〕第000001号",
                "张伟",
                paragraphs,
                LocalDate.of(2026, 3, 4),
                "办件编号 20260304000000018");
    }
}
