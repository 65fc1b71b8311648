package io.onething.catalog.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onething.plan.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class CatalogFolderTest {
    private static final Path OURS = Path.of("..", "catalog");

    @Test
    void without_a_folder_the_release_brings_its_own() throws IOException {
        Catalog packaged = new CatalogFolder().catalog(new CatalogProperties(Path.of("")));
        Catalog checked = new CatalogFolder().catalog(new CatalogProperties(OURS));
        assertThat(packaged).isEqualTo(checked);
        assertThat(packaged.themes()).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void a_folder_of_ones_own_is_checked_and_a_broken_file_is_named_with_its_line(@TempDir Path own)
            throws IOException {
        FileSystemUtils.copyRecursively(OURS, own);
        Path newborn = own.resolve("themes/newborn.yaml");
        Files.writeString(newborn, Files.readString(newborn).replace("subject: PERSON", "subject: PERSONS"));
        assertThatThrownBy(() -> new CatalogFolder().catalog(new CatalogProperties(own)))
                .hasMessageContaining("newborn.yaml:7")
                .hasMessageContaining("PERSON");
    }
}
