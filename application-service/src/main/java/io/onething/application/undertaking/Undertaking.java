package io.onething.application.undertaking;

import java.time.Instant;
import java.util.List;

/**
 * 承诺书: what was signed. Personal data; it is kept for good, encrypted.
 *
 * @param item code of the item it is for
 * @param kind what it allows
 * @param materials keys of the papers that it names
 * @param text what was read and signed, in Chinese
 * @param textDigest SHA-256 of the text in UTF-8, lower-case hexadecimal
 * @param signedBy name of who signed
 * @param signedAt when
 */
public record Undertaking(
        String item,
        Kind kind,
        List<String> materials,
        String text,
        String textDigest,
        String signedBy,
        Instant signedAt) {
    public Undertaking {
        materials = List.copyOf(materials);
    }

    /** What an undertaking allows. */
    public enum Kind {
        /** 容缺受理: papers are brought later, and the item is looked at meanwhile */
        TOLERANCE,
        /** 告知承诺: a promise stands in for proofs, and is verified after the decision */
        COMMITMENT
    }

    @Override
    public String toString() {
        return "Undertaking[" + item + ", " + kind + "]";
    }
}
