package io.onething.catalog.files;

import io.onething.plan.catalog.Catalog;
import io.onething.plan.catalog.CatalogFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads the folder at start. A file that cannot be used stops the start, so that a rollout halts before any harm. The
 * packaged copy was checked by the build that packaged it.
 */
@Configuration(proxyBeanMethods = false)
class CatalogFolder {
    private static final ClassPathResource PACKAGED = new ClassPathResource("catalog/fields.yaml");

    @Bean
    Catalog catalog(CatalogProperties properties) throws IOException {
        Path folder = properties.folder();
        return folder == null || folder.toString().isEmpty() ? packaged(PACKAGED.getURI()) : CatalogFiles.read(folder);
    }

    private static Catalog packaged(URI file) throws IOException {
        if (file.getScheme().equals("file")) {
            return CatalogFiles.readReleased(folderOf(file));
        }
        try (FileSystem _ = FileSystems.newFileSystem(file, Map.of())) {
            return CatalogFiles.readReleased(folderOf(file));
        }
    }

    private static Path folderOf(URI file) {
        return Objects.requireNonNull(Path.of(file).getParent(), "a packaged file lies in a folder");
    }
}
