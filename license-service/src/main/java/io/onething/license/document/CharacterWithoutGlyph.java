package io.onething.license.document;

/**
 * The font has no picture for a character: the license is refused rather than shown with a box in somebody's name.
 * Mended by cutting the font anew ({@code fonts/README.md}).
 */
public final class CharacterWithoutGlyph extends RuntimeException {
    CharacterWithoutGlyph(int codePoint) {
        super("the font of the licenses has no glyph for U+%04X".formatted(codePoint));
    }
}
