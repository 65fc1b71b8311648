package io.onething.approval.task;

import java.time.Instant;
import java.util.List;

/**
 * 承诺书 that the applicant signed for an item.
 *
 * @param kind what it is about
 * @param materials keys of the materials it stands in for
 * @param text what was signed
 * @param signedBy name of who signed
 * @param signedAt when
 */
public record Undertaking(Kind kind, List<String> materials, String text, String signedBy, Instant signedAt) {
    /** What is undertaken. */
    public enum Kind {
        /** 容缺受理: papers that are missing come later. */
        TOLERANCE,
        /** 告知承诺: what is said is true, instead of its proof. */
        COMMITMENT
    }

    @Override
    public String toString() {
        return "Undertaking[" + kind + "]";
    }
}
