package io.onething.catalog.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param folder the catalog folder; without one, the copy that this release brings
 */
@ConfigurationProperties("onething.catalog")
record CatalogProperties(@Nullable Path folder) {}
