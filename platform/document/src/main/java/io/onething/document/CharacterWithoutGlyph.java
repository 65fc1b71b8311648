package io.onething.document;

/**
 * The font has no picture for a character: the paper is refused rather than shown with a box in somebody's name.
 * Mended by cutting the font anew ({@code fonts/README.md}).
 */
public final class CharacterWithoutGlyph extends RuntimeException {
    CharacterWithoutGlyph(int codePoint) {
        super("the font has no glyph for U+%04X".formatted(codePoint));
    }
}
