package io.onething.plan.theme;

import java.time.Instant;

/**
 * A published edition of a theme; it never changes. Case files keep the edition they began with.
 *
 * @param edition number, from 1 up
 * @param publishedAt when it was published
 * @param digest digest of the published content, lower-case hexadecimal
 * @param theme the theme
 * @param fields the part of the field dictionary that this theme asks for
 */
public record ThemeEdition(int edition, Instant publishedAt, String digest, Theme theme, Fields fields) {}
