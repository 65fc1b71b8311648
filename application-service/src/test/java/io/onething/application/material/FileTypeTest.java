package io.onething.application.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.onething.application.TestFiles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {
    @Test
    void a_file_is_what_its_bytes_are() {
        assertThat(FileType.of(TestFiles.pdf())).contains(FileType.PDF);
        assertThat(FileType.of(TestFiles.png())).contains(FileType.PNG);
        assertThat(FileType.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .contains(FileType.JPEG);
        assertThat(FileType.of(TestFiles.zip("OFD.xml", "Doc_0/Document.xml"))).contains(FileType.OFD);
    }

    @Test
    void an_archive_is_no_document() {
        assertThat(FileType.of(TestFiles.zip("word/document.xml"))).isEmpty();
        assertThat(FileType.of(TestFiles.zip("nested/OFD.xml"))).isEmpty();
    }

    @Test
    void a_broken_archive_is_nothing_and_breaks_nothing() {
        byte[] whole = TestFiles.zip("OFD.xml");
        for (int length = 0; length < whole.length; length++) {
            assertThat(FileType.of(Arrays.copyOf(whole, length))).isEmpty();
        }
        for (int at = 4; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] = (byte) 0xff;
            FileType.of(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ", "<html>", "#!/bin/sh", "%PD", "PK"})
    void anything_else_is_not_allowed(String content) {
        assertThat(FileType.of(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
