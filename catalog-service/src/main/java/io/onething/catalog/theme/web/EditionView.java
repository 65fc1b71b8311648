package io.onething.catalog.theme.web;

import io.onething.plan.theme.Subject;
import java.time.Instant;

/**
 * An edition of a theme, without its content.
 *
 * @param code code of the theme
 * @param edition number, from 1
 * @param nameZh Chinese name of the theme
 * @param nameEn English name of the theme
 * @param subject who files it
 * @param lifecycleStage code of its branch in the tree of life events
 * @param digest SHA-256 of the content, lower-case hexadecimal
 * @param publishedAt when it was published
 */
record EditionView(
        String code,
        int edition,
        String nameZh,
        String nameEn,
        Subject subject,
        String lifecycleStage,
        String digest,
        Instant publishedAt) {}
