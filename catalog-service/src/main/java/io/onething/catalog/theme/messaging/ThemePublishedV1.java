package io.onething.catalog.theme.messaging;

import java.time.Instant;

/**
 * {@code onething.theme.published.v1}: a theme has a new latest edition.
 *
 * @param code code of the theme
 * @param edition number of the edition, from 1
 * @param nameZh Chinese name of the theme
 * @param nameEn English name of the theme
 * @param digest SHA-256 of the content, lower-case hexadecimal; also the edition's ETag
 * @param publishedAt when it was published
 */
record ThemePublishedV1(String code, int edition, String nameZh, String nameEn, String digest, Instant publishedAt) {

    static final String TYPE = "onething.theme.published.v1";
}
