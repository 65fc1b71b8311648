package io.onething.catalog.theme;

import io.onething.plan.theme.Subject;
import io.onething.plan.theme.ThemeEdition;
import java.time.Instant;

/**
 * An edition without its content.
 *
 * @param code code of the theme
 * @param edition number, from 1
 * @param digest SHA-256 of the content, lower-case hexadecimal
 * @param nameZh Chinese name of the theme
 * @param nameEn English name of the theme
 * @param subject who files it
 * @param lifecycleStage code of its branch in the tree of life events
 * @param publishedAt when it was published
 * @param publishedBy subject of the operator, or {@link Publishing#BY_RELEASE}
 */
public record EditionSummary(
        String code,
        int edition,
        String digest,
        String nameZh,
        String nameEn,
        Subject subject,
        String lifecycleStage,
        Instant publishedAt,
        String publishedBy) {

    public static EditionSummary of(ThemeEdition edition, String publishedBy) {
        var theme = edition.theme();
        return new EditionSummary(
                theme.code(),
                edition.edition(),
                edition.digest(),
                theme.nameZh(),
                theme.nameEn(),
                theme.subject(),
                theme.lifecycleStage().code(),
                edition.publishedAt(),
                publishedBy);
    }
}
