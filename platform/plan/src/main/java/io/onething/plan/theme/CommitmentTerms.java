package io.onething.plan.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 告知承诺 of an item (国办发〔2020〕42号): granted at once on a commitment, verified afterwards. All limits are working days.
 *
 * @param verifyWithin after the decision, 1 or more
 * @param rectifyNoticeWithin after a mismatch is found, until the applicant is told in writing what to rectify
 * @param rectifyWithin the applicant has to rectify, where the notice names no other
 * @param recheckWithin after that term or the applicant's request, until it is looked at again
 * @param ordinaryWithin promised limit for those who do not commit; null where that of the item holds for both
 * @param replaces names of the materials that need not be brought
 * @param contentZh what is committed to
 * @param contentEn the same in English
 * @param consequenceZh what follows if it is not true
 * @param consequenceEn the same in English
 */
public record CommitmentTerms(
        int verifyWithin,
        int rectifyNoticeWithin,
        int rectifyWithin,
        int recheckWithin,
        @Nullable Integer ordinaryWithin,
        List<String> replaces,
        String contentZh,
        String contentEn,
        String consequenceZh,
        String consequenceEn) {
    public CommitmentTerms {
        replaces = Copies.of(replaces);
    }
}
