package io.onething.approval.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 办理规则 of an item, as it was dispatched.
 *
 * @param promisedLimit 承诺时限 in hours ({@code PT2H}) or calendar days ({@code P60D}); null where the item's working
 *     days hold
 * @param statutoryLimit 法定时限 in the same way
 * @param joint whether several agencies handle it as one (行政许可法 art. 26 ¶2)
 * @param toleranceWithin 容缺受理: working days after acceptance within which owed papers are brought; null where the item
 *     is not on the list
 * @param commitment 告知承诺, or null where the item is not on the list
 * @param onWithdrawal what becomes of its license when the case is withdrawn
 * @param onRevokedInput what becomes of its approval when what it used is revoked
 */
public record Terms(
        @Nullable String promisedLimit,
        @Nullable String statutoryLimit,
        boolean joint,
        @Nullable Integer toleranceWithin,
        @Nullable Commitment commitment,
        OnWithdrawal onWithdrawal,
        OnRevokedInput onRevokedInput) {
    public static final Terms NONE =
            new Terms(null, null, false, null, null, OnWithdrawal.REVOKE, OnRevokedInput.REVIEW);

    /** What becomes of a license that is out when the case is withdrawn. */
    public enum OnWithdrawal {
        REVOKE,
        KEEP
    }

    /** What becomes of an approval that used what is revoked. */
    public enum OnRevokedInput {
        REVIEW,
        REVOKE,
        KEEP
    }

    /**
     * 告知承诺: granted at once, verified afterwards. All limits are working days.
     *
     * @param verifyWithin after the decision
     * @param rectifyNoticeWithin after a mismatch is found, until the applicant is told in writing
     * @param rectifyWithin the applicant has to rectify, where the notice names no other
     * @param recheckWithin after that term or the applicant's request
     * @param ordinaryWithin promised limit for those who do not commit, or null
     * @param replaces names of the materials that need not be brought
     * @param contentZh what is committed to
     * @param contentEn the same in English
     * @param consequenceZh what follows if it is not true
     * @param consequenceEn the same in English
     */
    public record Commitment(
            int verifyWithin,
            int rectifyNoticeWithin,
            int rectifyWithin,
            int recheckWithin,
            @Nullable Integer ordinaryWithin,
            List<String> replaces,
            String contentZh,
            String contentEn,
            String consequenceZh,
            String consequenceEn) {}
}
