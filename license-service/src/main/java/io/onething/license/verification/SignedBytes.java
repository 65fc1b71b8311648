package io.onething.license.verification;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a PDF's signature is over, found without parsing the PDF: the file is a stranger's until its signature is right,
 * and a parser would be asked to trust it. In one of ours {@code /ByteRange} occurs once.
 *
 * @param content all bytes of the file but the signature itself
 * @param cms the signature with its padding
 */
record SignedBytes(byte[] content, byte[] cms) {
    private static final Pattern BYTE_RANGE =
            Pattern.compile("/ByteRange\\s{0,9}\\[\\s{0,9}0 (\\d{1,9}) (\\d{1,9}) (\\d{1,9})\\s{0,99}]");

    /** Ours take 4096 bytes; a parser of deeply nested ASN.1 has no use for more. */
    private static final int LONGEST_CMS = 4096;

    static boolean isSignedPdf(String file) {
        int first = file.indexOf("/ByteRange");
        return file.startsWith("%PDF-") && first > 0 && file.indexOf("/ByteRange", first + 1) < 0;
    }

    /** Empty unless the signature covers the file from its first to its last byte but for its own hexadecimal digits. */
    static Optional<SignedBytes> in(byte[] file, String text) {
        Matcher range = BYTE_RANGE.matcher(text);
        if (!range.find()) {
            return Optional.empty();
        }
        int before = Integer.parseInt(range.group(1));
        int after = Integer.parseInt(range.group(2));
        int rest = Integer.parseInt(range.group(3));
        if (after < before + 2
                || after - before > 2 * LONGEST_CMS + 2
                || after > file.length
                || after + rest != file.length) {
            return Optional.empty();
        }
        String gap = text.substring(before, after);
        if (!gap.startsWith("<") || !gap.endsWith(">") || gap.length() % 2 != 0) {
            return Optional.empty();
        }
        byte[] content = new byte[before + rest];
        System.arraycopy(file, 0, content, 0, before);
        System.arraycopy(file, after, content, before, rest);
        try {
            return Optional.of(new SignedBytes(content, HexFormat.of().parseHex(gap, 1, gap.length() - 1)));
        } catch (IllegalArgumentException notHexadecimal) {
            return Optional.empty();
        }
    }

    static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
